package dev.sarsen.compiler.validate;

/** What opened a frame of the control stack. */
enum FrameKind {
    FUNCTION,
    BLOCK,
    LOOP,
    IF,
    ELSE,
    TRY,
    CATCH,
    CATCH_ALL,
    TRY_TABLE
}
