package dev.sarsen.suite.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is in scope while one body is generated: locals, labels, and how much more code may be written. */
final class FunctionScope {

    /**
     * A branch target.
     *
     * @param values what a branch to it takes
     * @param loop whether a branch goes backwards and has to pay fuel
     */
    record Label(List<Kind> values, boolean loop) {}

    final Draw draw;
    final ModulePlan plan;
    final CodeSink code = new CodeSink();
    final Signature signature;
    /** Instructions that may still be written; the generator falls back to leaves below zero. */
    int budget;

    private final List<Kind> locals = new ArrayList<>();
    private final Set<Integer> reserved = new HashSet<>();
    private final Map<Kind, Integer> hidden = new HashMap<>();
    private final List<Label> labels = new ArrayList<>();

    FunctionScope(ModulePlan plan, Signature signature, int budget) {
        this.draw = plan.draw;
        this.plan = plan;
        this.signature = signature;
        this.budget = budget;
        locals.addAll(signature.parameters());
        labels.add(new Label(signature.results(), false));
    }

    /** Declares a local that any statement may set. */
    int newLocal(Kind kind) {
        locals.add(kind.withNull());
        return locals.size() - 1;
    }

    /** Declares a local that only its owner sets: a counter, fuel, a frame pointer. */
    int newReserved(Kind kind) {
        int index = newLocal(kind);
        reserved.add(index);
        return index;
    }

    /** The local that holds a value whose NaNs are not canonical yet: no other code reads it. */
    int hidden(Kind kind) {
        return hidden.computeIfAbsent(kind, this::newReserved);
    }

    /** Lets a local go back to the pool that any statement may set. */
    void release(int local) {
        reserved.remove(local);
    }

    /** Locals whose value may stand where the kind is wanted. */
    List<Integer> localsOf(Kind kind) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < locals.size(); i++) {
            if (plan.types.fits(locals.get(i), kind) && !hidden.containsValue(i)) {
                found.add(i);
            }
        }
        return found;
    }

    /** A local that may be set to a value of the kind, declared if there is none or by chance. */
    int settable(Kind kind) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < locals.size(); i++) {
            if (!reserved.contains(i) && plan.types.fits(kind, locals.get(i))) {
                found.add(i);
            }
        }
        return found.isEmpty() || draw.oneIn(8) ? newLocal(kind) : draw.of(found);
    }

    Kind local(int index) {
        return locals.get(index);
    }

    /** The types of the locals behind the parameters. */
    List<Kind> declared() {
        return locals.subList(signature.parameters().size(), locals.size());
    }

    /** Opens a block, loop, if or try. */
    void open(String kind, Signature type) {
        open(kind, type, "");
    }

    /** Opens a block with something behind its type. */
    void open(String kind, Signature type, String more) {
        code.open(kind + " (type " + plan.types.index(type) + ")" + more);
        boolean loop = kind.equals("loop");
        labels.add(new Label(loop ? type.parameters() : type.results(), loop));
        budget--;
    }

    void close() {
        close("end");
    }

    void close(String foot) {
        code.close(foot);
        labels.removeLast();
    }

    int depth() {
        return labels.size();
    }

    /** The label at a relative depth. */
    Label label(int depth) {
        return labels.get(labels.size() - 1 - depth);
    }

    /** Relative depths of the labels that a forward branch may target; never empty. */
    List<Integer> forward() {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            if (!label(i).loop()) {
                found.add(i);
            }
        }
        return found;
    }
}
