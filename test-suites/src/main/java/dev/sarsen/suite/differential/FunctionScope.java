package dev.sarsen.suite.differential;

import dev.sarsen.runtime.type.NumberType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is in scope while one body is generated: locals, labels, and how much more code may be written. */
final class FunctionScope {

    /**
     * A branch target.
     *
     * @param values what a branch to it takes
     * @param loop whether a branch goes backwards and has to pay fuel
     */
    record Label(List<NumberType> values, boolean loop) {}

    final Draw draw;
    final ModulePlan plan;
    final CodeSink code = new CodeSink();
    final Signature signature;
    /** Instructions that may still be written; the generator falls back to leaves below zero. */
    int budget;

    private final List<NumberType> locals = new ArrayList<>();
    private final Set<Integer> reserved = new HashSet<>();
    private final List<Label> labels = new ArrayList<>();

    FunctionScope(Draw draw, ModulePlan plan, Signature signature, int budget) {
        this.draw = draw;
        this.plan = plan;
        this.signature = signature;
        this.budget = budget;
        locals.addAll(signature.parameters());
        labels.add(new Label(signature.results(), false));
    }

    /** Declares a local that any statement may set. */
    int newLocal(NumberType type) {
        locals.add(type);
        return locals.size() - 1;
    }

    /** Declares a local that only its owner sets: a counter, fuel, a frame pointer. */
    int newReserved(NumberType type) {
        int index = newLocal(type);
        reserved.add(index);
        return index;
    }

    /** Lets a local go back to the pool that any statement may set. */
    void release(int local) {
        reserved.remove(local);
    }

    List<Integer> localsOf(NumberType type, boolean settable) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < locals.size(); i++) {
            if (locals.get(i) == type && !(settable && reserved.contains(i))) {
                found.add(i);
            }
        }
        return found;
    }

    /** A settable local of the type, declared if there is none or by chance. */
    int settable(NumberType type) {
        List<Integer> found = localsOf(type, true);
        return found.isEmpty() || draw.oneIn(6) ? newLocal(type) : draw.of(found);
    }

    /** The types of the locals behind the parameters. */
    List<NumberType> declared() {
        return locals.subList(signature.parameters().size(), locals.size());
    }

    /** Opens a block, loop or if. */
    void open(String kind, Signature type) {
        code.open(kind, plan.typeIndex(type));
        boolean loop = kind.equals("loop");
        labels.add(new Label(loop ? type.parameters() : type.results(), loop));
        budget--;
    }

    void close() {
        code.close();
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
