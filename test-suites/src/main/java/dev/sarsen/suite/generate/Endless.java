package dev.sarsen.suite.generate;

import java.util.List;

/** Writes a function that does not end by itself: loops in all shapes, in each other, that only a trap or the host stops. */
final class Endless {

    private static final long LONG_END = 1L << 61;

    private final FunctionScope scope;
    private final Draw draw;
    private final CodeSink code;
    private final Statements statements;
    private int nesting;

    Endless(FunctionScope scope, Statements statements) {
        this.scope = scope;
        this.draw = scope.draw;
        this.code = scope.code;
        this.statements = statements;
    }

    /** Writes one loop. */
    void loop() {
        nesting++;
        int shape = draw.below(4);
        Kind type = shape == 2 ? Kind.I64 : Kind.I32;
        int counter = scope.newReserved(type);
        int limit = scope.newReserved(type);
        code.constant(type, 0);
        code.set(counter);
        code.constant(type, type.equals(Kind.I64) ? LONG_END : Integer.MAX_VALUE);
        code.set(limit);
        scope.open("loop", Signature.PLAIN);
        inside(counter, type);
        code.get(counter);
        code.constant(type, 1);
        code.line(type.text() + ".add");
        code.line("local.tee", counter);
        switch (shape) {
            case 0 -> {
                code.line("drop");
                code.line("br", 0);
            }
            case 1, 2 -> {
                code.get(limit);
                code.line(type.text() + draw.of(List.of(".lt_s", ".ne", ".lt_u")));
                code.line("br_if", 0);
            }
            default -> {
                code.i32(draw.between(-5, -1));
                code.line("i32.ne");
                code.line("br_if", 0);
            }
        }
        scope.close();
        nesting--;
    }

    private void inside(int counter, Kind type) {
        for (int i = draw.between(1, 3); i > 0; i--) {
            switch (draw.below(5)) {
                case 0 -> {
                    if (nesting < 3) {
                        loop();
                    }
                }
                case 1 -> statements.staying(1, 1);
                case 2 -> statements.calls().statement(0);
                default -> {
                    int sum = scope.settable(type);
                    code.get(sum);
                    code.constant(type, 31);
                    code.line(type.text() + ".mul");
                    code.get(counter);
                    code.line(type.text() + ".xor");
                    code.set(sum);
                }
            }
        }
    }
}
