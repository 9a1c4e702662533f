package dev.sarsen.compiler.plan;

import dev.sarsen.compiler.ir.Label;

/** How one function becomes methods. */
public final class FunctionPlan {

    private final Region root;
    private final int regions;
    private final int[] labelStatements;
    private final int[] labelOrders;
    private final int[] orderStatements;

    /**
     * A plan over arrays that it owns.
     *
     * @param root the function's own method
     * @param regions number of regions, the root included; 1 for a function that is one method
     * @param labelStatements for each label id the index of the statement that binds it, or -1
     * @param labelOrders for each label id its rank in code order
     * @param orderStatements for each rank the index of the statement that binds the label
     */
    FunctionPlan(Region root, int regions, int[] labelStatements, int[] labelOrders, int[] orderStatements) {
        this.root = root;
        this.regions = regions;
        this.labelStatements = labelStatements;
        this.labelOrders = labelOrders;
        this.orderStatements = orderStatements;
    }

    /** The function's own method. */
    public Region root() {
        return root;
    }

    /** Number of regions, the root included. */
    public int regions() {
        return regions;
    }

    /** Whether the function is more than one method. */
    public boolean split() {
        return regions > 1;
    }

    /** Index of the statement that binds a label. */
    public int statement(Label label) {
        return labelStatements[label.id()];
    }

    /** Index of the statement that binds the label of a rank. */
    public int statementOfOrder(int order) {
        return orderStatements[order];
    }

    /** Rank of a label in code order. */
    public int order(Label label) {
        return labelOrders[label.id()];
    }
}
