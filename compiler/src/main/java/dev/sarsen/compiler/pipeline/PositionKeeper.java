package dev.sarsen.compiler.pipeline;

import dev.sarsen.compiler.ir.IrFunction;
import dev.sarsen.compiler.ir.Stmt;
import dev.sarsen.compiler.optimize.PassObserver;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Keeps the positions of a function's statements right while passes change them, without the passes' help.
 *
 * <p>After a pass, statements that are still there keep their positions and divide the rest into gaps. What is new in a gap
 * takes the positions of what has gone from it, one for one where there are as many; what was put where nothing has gone
 * takes the position before it. Linear in the statements.
 */
final class PositionKeeper implements PassObserver {

    private final PassObserver next;
    private List<Stmt> before = List.of();

    PositionKeeper(PassObserver next) {
        this.next = next;
    }

    @Override
    public void after(String pass, IrFunction function) {
        if (!pass.equals(LOWERING)) {
            follow(function);
        }
        before = new ArrayList<>(function.body());
        next.after(pass, function);
    }

    private void follow(IrFunction function) {
        IdentityHashMap<Stmt, Integer> places = new IdentityHashMap<>();
        for (int s = 0; s < before.size(); s++) {
            places.putIfAbsent(before.get(s), s);
        }
        List<Stmt> body = function.body();
        int[] positions = new int[body.size()];
        int anchor = -1;
        int gap = 0;
        for (int s = 0; s < positions.length; s++) {
            Integer place = places.get(body.get(s));
            if (place != null && place > anchor) {
                fill(function, positions, gap, s, anchor, place);
                positions[s] = function.positions().of(place);
                anchor = place;
                gap = s + 1;
            } else if (place != null) {
                positions[s] = function.positions().of(place);
            }
        }
        fill(function, positions, gap, positions.length, anchor, before.size());
        function.positions().become(positions);
    }

    /** Gives the statements of a gap that have none the positions of the old statements between two anchors. */
    private static void fill(IrFunction function, int[] positions, int from, int to, int anchor, int nextAnchor) {
        int old = nextAnchor - anchor - 1;
        for (int s = from; s < to; s++) {
            if (positions[s] == 0) {
                int same = old == 0 ? anchor : anchor + 1 + (int) ((long) (s - from) * old / (to - from));
                positions[s] = same < 0 ? 0 : function.positions().of(same);
            }
        }
    }
}
