package dev.sarsen.compiler.text;

import dev.sarsen.compiler.module.Opcode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads instructions, flat or folded, and writes them in binary form.
 *
 * <p>One loop over the tokens with a stack of frames, never a recursion. A folded instruction is written when its
 * parenthesis closes, behind its operands; until then its bytes wait on a second stack, so that each byte is moved once.
 * Blocks are written at once, for their label must enclose what follows.
 *
 * @see <a href="https://webassembly.github.io/spec/core/text/instructions.html">instructions</a>
 */
final class InstructionParser {

    /** What an open parenthesis or a block that has no parenthesis is waiting for. */
    private enum State {
        /** A folded instruction: operands, then its end. */
        OPERANDS,
        /** A folded {@code if}: operands, then {@code (then}. */
        CONDITION,
        /** A folded {@code if} behind {@code (then …)}: {@code (else} or its end. */
        BEHIND_THEN,
        /** A folded {@code if} behind {@code (else …)}: its end. */
        BEHIND_ELSE,
        /** A folded {@code try}: {@code (do}. */
        TRY,
        /** A folded {@code try} behind {@code (do …)}: catch clauses or {@code (delegate}, or its end. */
        BEHIND_DO,
        /** A folded {@code try} behind {@code (catch …)}: catch clauses, or its end. */
        BEHIND_CATCH,
        /** A folded {@code try} behind {@code (catch_all …)}: its end. */
        BEHIND_CATCH_ALL,
        /** A folded {@code try} behind {@code (delegate …)}: its end. */
        BEHIND_DELEGATE,
        /** A folded {@code block}, {@code loop} or {@code try_table}: instructions, then its end. */
        BLOCK,
        /** Inside {@code (then}, {@code (else}, {@code (do} or a catch clause: instructions, then its end. */
        CLAUSE,
        /** A block without parenthesis: instructions, then {@code end}. */
        FLAT,
        /** An {@code if} without parenthesis: instructions, then {@code else} or {@code end}. */
        FLAT_IF,
        /** A {@code try} without parenthesis: instructions, then clauses, {@code delegate} or {@code end}. */
        FLAT_TRY,
        /** A catch clause without parenthesis: instructions, then clauses or {@code end}. */
        FLAT_CATCH;

        /** Whether instructions may stand here without parentheses. */
        boolean takesInstructions() {
            return switch (this) {
                case BLOCK, CLAUSE, FLAT, FLAT_IF, FLAT_TRY, FLAT_CATCH -> true;
                case OPERANDS,
                        CONDITION,
                        BEHIND_THEN,
                        BEHIND_ELSE,
                        TRY,
                        BEHIND_DO,
                        BEHIND_CATCH,
                        BEHIND_CATCH_ALL,
                        BEHIND_DELEGATE -> false;
            };
        }

        /** Whether folded instructions may stand here. */
        boolean takesFolded() {
            return takesInstructions() || this == OPERANDS || this == CONDITION;
        }
    }

    /** One open parenthesis or block. */
    private static final class Frame {
        private State state;
        private final @Nullable String label;
        private int hidden;
        private final int waiting;
        private final int hint;

        private Frame(State state, @Nullable String label, int waiting, int hint) {
            this.state = state;
            this.label = label;
            this.waiting = waiting;
            this.hint = hint;
        }
    }

    /**
     * Whether a branch is likely.
     *
     * @param offset where the branch is, from the beginning of the body
     * @param likely 0 or 1
     */
    record Hint(int offset, int likely) {}

    private final Cursor c;
    private final Annotations annotations;
    private final Labels labels = new Labels();
    private final ImmediateParser immediates;
    private final List<Frame> frames = new ArrayList<>();
    private final List<Hint> hints = new ArrayList<>(0);
    private final ByteWriter waiting = new ByteWriter();
    private ByteWriter out = new ByteWriter();
    private int bodyStart;

    InstructionParser(Cursor c, Spaces spaces, Locals locals, Annotations annotations) {
        this.c = c;
        this.annotations = annotations;
        this.immediates = new ImmediateParser(c, spaces, locals, labels, annotations);
    }

    /**
     * Reads a function's instructions up to the parenthesis that closes it, which is left to the caller, and writes them
     * with their end.
     *
     * @param bodyStart where the body begins in {@code to}, for branch hints
     */
    void body(ByteWriter to, int bodyStart) {
        this.bodyStart = bodyStart;
        hints.clear();
        run(to, false);
        end();
    }

    /** Reads a constant expression up to a closing parenthesis, which is left to the caller. */
    void expression(ByteWriter to) {
        run(to, false);
        end();
    }

    /** Reads one folded instruction as a constant expression. */
    void foldedExpression(ByteWriter to) {
        if (c.kind() != TokenKind.OPEN) {
            throw c.unexpected("an expression");
        }
        run(to, true);
        end();
    }

    /** The branch hints of the body that was read last. */
    List<Hint> hints() {
        return hints;
    }

    private void end() {
        ImmediateParser.opcode(Opcode.END, out);
    }

    private void run(ByteWriter to, boolean single) {
        out = to;
        labels.clear();
        do {
            switch (c.kind()) {
                case OPEN -> open();
                case CLOSE -> {
                    if (frames.isEmpty()) {
                        return;
                    }
                    close();
                }
                case KEYWORD -> flat();
                case END -> {
                    if (frames.isEmpty()) {
                        return;
                    }
                    throw c.unexpected("the end of a block");
                }
                case ID, QUOTED_ID, STRING, NATURAL, INTEGER, FLOAT, RESERVED -> throw c.unexpected("an instruction");
            }
        } while (!single || !frames.isEmpty());
    }

    private @Nullable Frame top() {
        return frames.isEmpty() ? null : frames.getLast();
    }

    private void open() {
        Frame frame = top();
        int openToken = c.step();
        if (frame != null && clause(frame)) {
            return;
        }
        if (frame != null && !frame.state.takesFolded()) {
            throw c.unexpected(expectation(frame.state));
        }
        int hint = Math.max(annotations.hintBefore(openToken), annotations.hintBefore(c.position()));
        Opcode opcode = mnemonic();
        refuseHint(hint, opcode);
        switch (opcode) {
            case BLOCK, LOOP, TRY_TABLE -> block(opcode, State.BLOCK);
            case TRY -> block(opcode, State.TRY);
            case IF -> {
                String label = c.acceptId();
                annotations.nameBefore(c.position());
                frames.add(new Frame(State.CONDITION, label, waiting.size(), hint));
                ImmediateParser.opcode(opcode, waiting);
                immediates.blockType(waiting);
            }
            case ELSE, END, CATCH, CATCH_ALL, DELEGATE -> {
                c.position(c.position() - 1);
                throw c.error("unexpected token");
            }
            default -> {
                frames.add(new Frame(State.OPERANDS, null, waiting.size(), hint));
                immediates.instruction(opcode, waiting);
            }
        }
    }

    /** Reads the head of a clause such as {@code (then} if one stands behind the parenthesis and belongs to the frame. */
    private boolean clause(Frame frame) {
        switch (frame.state) {
            case CONDITION -> {
                if (c.accept("then")) {
                    flush(frame);
                    frame.hidden = labels.push(frame.label);
                    frame.state = State.BEHIND_THEN;
                    return pushClause();
                }
            }
            case BEHIND_THEN -> {
                if (c.accept("else")) {
                    ImmediateParser.opcode(Opcode.ELSE, out);
                    frame.state = State.BEHIND_ELSE;
                    return pushClause();
                }
            }
            case TRY -> {
                if (c.accept("do")) {
                    frame.state = State.BEHIND_DO;
                    return pushClause();
                }
            }
            case BEHIND_DO, BEHIND_CATCH -> {
                return catchClause(frame);
            }
            case OPERANDS,
                    BEHIND_ELSE,
                    BEHIND_CATCH_ALL,
                    BEHIND_DELEGATE,
                    BLOCK,
                    CLAUSE,
                    FLAT,
                    FLAT_IF,
                    FLAT_TRY,
                    FLAT_CATCH -> {}
        }
        return false;
    }

    private boolean catchClause(Frame frame) {
        if (c.accept("catch")) {
            immediates.instruction(Opcode.CATCH, out);
            frame.state = State.BEHIND_CATCH;
            return pushClause();
        }
        if (c.accept("catch_all")) {
            immediates.instruction(Opcode.CATCH_ALL, out);
            frame.state = State.BEHIND_CATCH_ALL;
            return pushClause();
        }
        if (frame.state == State.BEHIND_DO && c.accept("delegate")) {
            labels.pop(frame.label, frame.hidden);
            immediates.instruction(Opcode.DELEGATE, out);
            c.expectClose();
            frame.state = State.BEHIND_DELEGATE;
            return true;
        }
        return false;
    }

    private boolean pushClause() {
        frames.add(new Frame(State.CLAUSE, null, waiting.size(), -1));
        return true;
    }

    private static String expectation(State state) {
        return switch (state) {
            case TRY -> "do";
            case BEHIND_DO -> "catch, catch_all or delegate";
            case BEHIND_CATCH -> "catch or catch_all";
            case BEHIND_THEN -> "else";
            case OPERANDS,
                    CONDITION,
                    BEHIND_ELSE,
                    BEHIND_CATCH_ALL,
                    BEHIND_DELEGATE,
                    BLOCK,
                    CLAUSE,
                    FLAT,
                    FLAT_IF,
                    FLAT_TRY,
                    FLAT_CATCH -> ")";
        };
    }

    private void block(Opcode opcode, State state) {
        String label = c.acceptId();
        annotations.nameBefore(c.position());
        Frame frame = new Frame(state, label, waiting.size(), -1);
        // The block's own label is not in scope of its catch clauses.
        immediates.instruction(opcode, out);
        frame.hidden = labels.push(label);
        frames.add(frame);
    }

    private void close() {
        Frame frame = frames.getLast();
        switch (frame.state) {
            case OPERANDS -> flush(frame);
            case BLOCK, BEHIND_THEN, BEHIND_ELSE, BEHIND_DO, BEHIND_CATCH, BEHIND_CATCH_ALL -> {
                ImmediateParser.opcode(Opcode.END, out);
                labels.pop(frame.label, frame.hidden);
            }
            case CLAUSE, BEHIND_DELEGATE -> {}
            case CONDITION -> throw c.unexpected("(then");
            case TRY -> throw c.unexpected("(do");
            case FLAT, FLAT_IF, FLAT_TRY, FLAT_CATCH -> throw c.unexpected("end");
        }
        c.step();
        frames.removeLast();
    }

    /** Writes the bytes of a folded instruction, behind its operands. */
    private void flush(Frame frame) {
        hint(frame.hint);
        waiting.moveTail(frame.waiting, out);
    }

    private void hint(int likely) {
        if (likely >= 0) {
            hints.add(new Hint(out.size() - bodyStart, likely));
        }
    }

    private void refuseHint(int hint, Opcode opcode) {
        if (hint >= 0 && opcode != Opcode.IF && opcode != Opcode.BR_IF) {
            throw c.error(c.position() - 1, "@" + Annotation.BRANCH_HINT + " annotation: invalid target", "");
        }
    }

    private Opcode mnemonic() {
        if (c.kind() != TokenKind.KEYWORD) {
            throw c.unexpected("an instruction");
        }
        Opcode opcode = Opcode.of(c.word(c.position()));
        if (opcode == null) {
            throw c.unexpected("an instruction");
        }
        c.step();
        return opcode;
    }

    private void flat() {
        Frame frame = top();
        if (frame != null && !frame.state.takesInstructions()) {
            throw c.unexpected("( or )");
        }
        int token = c.position();
        int hint = annotations.hintBefore(token);
        Opcode opcode = mnemonic();
        refuseHint(hint, opcode);
        switch (opcode) {
            case BLOCK, LOOP, TRY_TABLE -> block(opcode, State.FLAT);
            case TRY -> block(opcode, State.FLAT_TRY);
            case IF -> {
                hint(hint);
                block(opcode, State.FLAT_IF);
            }
            case ELSE -> {
                Frame own = flatFrame(token, opcode);
                repeatLabel(own);
                ImmediateParser.opcode(opcode, out);
                own.state = State.FLAT;
            }
            case CATCH -> {
                Frame own = flatFrame(token, opcode);
                immediates.instruction(opcode, out);
                own.state = State.FLAT_CATCH;
            }
            case CATCH_ALL -> {
                Frame own = flatFrame(token, opcode);
                repeatLabel(own);
                ImmediateParser.opcode(opcode, out);
                own.state = State.FLAT;
            }
            case DELEGATE -> {
                Frame own = flatFrame(token, opcode);
                frames.removeLast();
                labels.pop(own.label, own.hidden);
                immediates.instruction(opcode, out);
            }
            case END -> {
                Frame own = flatFrame(token, opcode);
                repeatLabel(own);
                ImmediateParser.opcode(opcode, out);
                labels.pop(own.label, own.hidden);
                frames.removeLast();
            }
            default -> {
                hint(hint);
                immediates.instruction(opcode, out);
            }
        }
    }

    /** The innermost open block, which must be one that a word such as {@code else} can continue or end. */
    private Frame flatFrame(int token, Opcode word) {
        Frame frame = top();
        boolean fits = frame != null
                && switch (frame.state) {
                    case FLAT -> word == Opcode.END;
                    case FLAT_IF -> word == Opcode.END || word == Opcode.ELSE;
                    case FLAT_TRY -> word != Opcode.ELSE;
                    case FLAT_CATCH -> word != Opcode.ELSE && word != Opcode.DELEGATE;
                    case OPERANDS,
                            CONDITION,
                            BEHIND_THEN,
                            BEHIND_ELSE,
                            TRY,
                            BEHIND_DO,
                            BEHIND_CATCH,
                            BEHIND_CATCH_ALL,
                            BEHIND_DELEGATE,
                            BLOCK,
                            CLAUSE -> false;
                };
        if (frame == null || !fits) {
            throw c.error(token, "unexpected token", word.mnemonic() + " belongs to no block");
        }
        return frame;
    }

    private void repeatLabel(Frame frame) {
        if (c.atId()) {
            int token = c.position();
            String repeated = c.id(c.step());
            if (!repeated.equals(frame.label)) {
                throw c.error(token, "mismatching label", "$" + IndexSpace.printable(repeated));
            }
        }
    }
}
