package dev.sarsen.compiler.analyze;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Finds the functions that may call themselves again, directly or around a cycle of calls: the strongly connected components
 * of the call graph (Tarjan 1972), with one more node that stands for calls through references.
 *
 * <p>Recursion can run for ever without any loop, so these functions look at their entry whether they should stop.
 */
public final class Recursion {

    private final CallGraph graph;
    private final int references;
    private final int[] referenced;
    private final int[] index;
    private final int[] low;
    private final BitSet onStack = new BitSet();
    private final int[] stack;
    private int stackSize;
    private int next = 1;
    private final BitSet recursive = new BitSet();

    /** The walk's own stack: the node and the edge it is at, so that nothing recurses over the input. */
    private int[] path = new int[64];

    private int[] edges = new int[64];
    private int depth;

    private Recursion(CallGraph graph) {
        this.graph = graph;
        this.references = graph.functions();
        this.referenced = graph.referenced().stream().toArray();
        this.index = new int[references + 1];
        this.low = new int[references + 1];
        this.stack = new int[references + 1];
    }

    /** The functions that are on a cycle of calls. */
    public static BitSet find(CallGraph graph) {
        Recursion recursion = new Recursion(graph);
        for (int f = 0; f <= recursion.references; f++) {
            if (recursion.index[f] == 0) {
                recursion.walk(f);
            }
        }
        recursion.recursive.clear(recursion.references);
        return recursion.recursive;
    }

    private int edgeCount(int node) {
        return node == references ? referenced.length : graph.calleeCount(node) + (graph.callsReferences(node) ? 1 : 0);
    }

    private int edge(int node, int number) {
        if (node == references) {
            return referenced[number];
        }
        return number < graph.calleeCount(node) ? graph.callee(node, number) : references;
    }

    private void enter(int node) {
        index[node] = next;
        low[node] = next;
        next++;
        stack[stackSize++] = node;
        onStack.set(node);
        if (depth == path.length) {
            path = Arrays.copyOf(path, depth * 2);
            edges = Arrays.copyOf(edges, depth * 2);
        }
        path[depth] = node;
        edges[depth] = 0;
        depth++;
    }

    private void walk(int start) {
        enter(start);
        while (depth > 0) {
            int node = path[depth - 1];
            if (edges[depth - 1] < edgeCount(node)) {
                int target = edge(node, edges[depth - 1]++);
                if (target == node) {
                    recursive.set(node);
                }
                if (index[target] == 0) {
                    enter(target);
                } else if (onStack.get(target)) {
                    low[node] = Math.min(low[node], index[target]);
                }
            } else {
                leave(node);
            }
        }
    }

    private void leave(int node) {
        depth--;
        if (depth > 0) {
            int above = path[depth - 1];
            low[above] = Math.min(low[above], low[node]);
        }
        if (low[node] != index[node]) {
            return;
        }
        boolean single = stack[stackSize - 1] == node;
        int member;
        do {
            member = stack[--stackSize];
            onStack.clear(member);
            if (!single) {
                recursive.set(member);
            }
        } while (member != node);
    }
}
