package dev.sarsen.compiler.plan;

import dev.sarsen.compiler.ir.IrFunction;
import dev.sarsen.compiler.ir.Label;
import dev.sarsen.compiler.ir.Stmt;
import java.util.Arrays;
import java.util.List;

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

    /**
     * The plan of the same function to whose body pieces of code were added, each with labels of its own and never run into.
     *
     * @param function the function with the additions
     * @param starts index of the first statement of each piece, the first of them that of the first new statement
     * @param firstNumber number of the region of the first piece
     * @return the plan, whose root has the old root and the regions of the pieces as children
     */
    public FunctionPlan extended(IrFunction function, List<Integer> starts, int firstNumber) {
        List<Stmt> body = function.body();
        int[] statements = Arrays.copyOf(labelStatements, function.labels());
        int[] orders = Arrays.copyOf(labelOrders, function.labels());
        int[] bound = Arrays.copyOf(orderStatements, function.labels());
        int order = labelOrders.length;
        for (int s = starts.getFirst(); s < body.size(); s++) {
            if (body.get(s) instanceof Stmt.Bind(Label label)) {
                statements[label.id()] = s;
                bound[order] = s;
                orders[label.id()] = order++;
            }
        }
        Region all = new Region(0, body.size());
        all.children().add(root);
        for (int k = 0; k < starts.size(); k++) {
            Region piece = new Region(starts.get(k), k + 1 < starts.size() ? starts.get(k + 1) : body.size());
            piece.number(firstNumber + k);
            for (int s = piece.start(); s < piece.end(); s++) {
                body.get(s).targets(target -> {
                    if (!piece.contains(statements[target.id()])) {
                        piece.exits().add(orders[target.id()]);
                    }
                });
            }
            all.children().add(piece);
        }
        return new FunctionPlan(all, firstNumber + starts.size(), statements, orders, bound);
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
