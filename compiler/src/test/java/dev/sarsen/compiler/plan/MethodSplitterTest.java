package dev.sarsen.compiler.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sarsen.compiler.ir.Expr;
import dev.sarsen.compiler.ir.IrFunction;
import dev.sarsen.compiler.ir.IrType;
import dev.sarsen.compiler.ir.Label;
import dev.sarsen.compiler.ir.Stmt;
import dev.sarsen.compiler.module.Opcode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MethodSplitterTest {

    private final IrFunction function = new IrFunction(0, 1);

    MethodSplitterTest() {
        function.addLocal(IrType.I32);
    }

    @Test
    void aSmallFunctionIsOneMethod() {
        work(10);
        FunctionPlan plan = MethodSplitter.plan(function);
        assertThat(plan.split()).isFalse();
        assertThat(plan.root().leaf()).isTrue();
    }

    @Test
    void aLongFunctionIsCutIntoRegionsOfTheWantedSize() {
        work(2_000);
        FunctionPlan plan = MethodSplitter.plan(function);
        assertThat(plan.split()).isTrue();
        leaves(plan.root()).forEach(leaf -> assertThat(size(leaf)).isLessThanOrEqualTo(MethodSplitter.REGION_BYTES));
        checkTree(plan);
    }

    @Test
    void aLoopThatFitsIsKeptWhole() {
        work(400);
        int start = function.body().size();
        Label loop = loop(20);
        int end = function.body().size();
        work(400);
        FunctionPlan plan = MethodSplitter.plan(function);
        Region holder = leafOf(plan.root(), plan.statement(loop));
        assertThat(holder.start()).isLessThanOrEqualTo(start);
        assertThat(holder.end()).isGreaterThanOrEqualTo(end);
        checkTree(plan);
    }

    @Test
    void aJumpOutOfARegionIsAnExitAndIntoOneAnEntry() {
        Label far = function.label(false);
        work(300);
        function.body().add(new Stmt.Branch(local(), false, far.use()));
        work(600);
        function.body().add(new Stmt.Bind(far));
        work(300);
        FunctionPlan plan = MethodSplitter.plan(function);
        Region source = leafOf(plan.root(), 300);
        assertThat(source.exits()).containsExactly(plan.order(far));
        Region target = leafOf(plan.root(), plan.statement(far));
        if (target.start() != plan.statement(far)) {
            assertThat(target.entries()).containsExactly(plan.order(far));
        }
        checkTree(plan);
    }

    @Test
    void aReturnInsideARegionIsMarked() {
        work(300);
        Label on = function.label(false);
        function.body().add(new Stmt.Branch(local(), false, on.use()));
        function.body().add(new Stmt.Return(null));
        function.body().add(new Stmt.Bind(on));
        work(900);
        FunctionPlan plan = MethodSplitter.plan(function);
        assertThat(leaves(plan.root()).stream().filter(Region::returns)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void everyCutOfARandomFunctionIsATreeThatKnowsItsJumps(long seed) {
        Random random = new Random(seed);
        List<Label> open = new ArrayList<>();
        List<Label> bound = new ArrayList<>();
        for (int k = 0; k < 3_000; k++) {
            switch (random.nextInt(12)) {
                case 0 -> open.add(function.label(false));
                case 1 -> {
                    if (!open.isEmpty()) {
                        Label label = open.remove(random.nextInt(open.size()));
                        function.body().add(new Stmt.Bind(label));
                        bound.add(label);
                    }
                }
                case 2 -> {
                    Label loop = function.label(true);
                    function.body().add(new Stmt.Bind(loop));
                    bound.add(loop);
                }
                case 3 -> jumpTo(open, random);
                case 4 -> jumpTo(bound.subList(Math.max(0, bound.size() - 5), bound.size()), random);
                default -> work(1);
            }
        }
        open.forEach(label -> function.body().add(new Stmt.Bind(label)));
        function.body().add(new Stmt.Return(null));
        checkTree(MethodSplitter.plan(function));
        checkTree(MethodSplitter.plan(function, 0, 64, true));
    }

    private void jumpTo(List<Label> labels, Random random) {
        if (!labels.isEmpty()) {
            Label target = labels.get(random.nextInt(labels.size()));
            function.body().add(new Stmt.Branch(local(), false, target.use()));
        }
    }

    private static Expr local() {
        return new Expr.Local(IrType.I32, 0);
    }

    @Test
    void aLoopAroundAWideSwitchWhoseCasesReturnToItBecomesHandlers() {
        Label start = loopAroundSwitch(40, false);
        assertThat(dispatching(start)).isTrue();
    }

    @Test
    void theHeadOfAnInterpretersLoopMayBeOneOfItsCases() {
        Label start = loopAroundSwitch(40, true);
        assertThat(dispatching(start)).isTrue();
    }

    @Test
    void aLoopThatACaseStartsOverStillHoldsTheInterpretersLoop() {
        Label outer = function.label(true);
        function.body().add(new Stmt.Bind(outer));
        Label start = loopAroundSwitch(40, false);
        // The only jump back to the outer loop stands before the last one to the inner loop.
        function.body().add(plan(start) + 60, new Stmt.Branch(local(), false, outer.use()));
        assertThat(dispatching(start)).isTrue();
    }

    @Test
    void aLargeLoopInAnInterpretersLoopIsCutIntoHandlersLikeTheRest() {
        loopAroundSwitch(40, false);
        Label start = ((Stmt.Bind) function.body().getFirst()).label();
        Stmt back = function.body().removeLast();
        Label inner = loop(2_000);
        function.body().add(back);
        Region region = dispatchingRegion(start);
        assertThat(region.children()).allMatch(Region::leaf);
        assertThat(region.children())
                .filteredOn(handler -> handler.start() >= plan(inner))
                .hasSizeGreaterThan(2);
    }

    private int plan(Label label) {
        return function.body().indexOf(new Stmt.Bind(label));
    }

    private boolean dispatching(Label loop) {
        return dispatchingRegion(loop) != null;
    }

    private Region dispatchingRegion(Label loop) {
        FunctionPlan plan = MethodSplitter.plan(function);
        checkTree(plan);
        Region region = plan.root();
        while (region != null && !region.dispatching()) {
            region = MethodSplitter.child(region, plan.statement(loop));
        }
        return region;
    }

    /** A loop that switches over cases, each of which goes back to it. */
    private Label loopAroundSwitch(int cases, boolean headIsCase) {
        Label header = function.label(true);
        function.body().add(new Stmt.Bind(header));
        List<Label> targets = new ArrayList<>();
        for (int k = 0; k < cases; k++) {
            targets.add(function.label(false));
        }
        List<Label> named = new ArrayList<>(targets);
        if (headIsCase) {
            named.add(header);
        }
        named.forEach(Label::use);
        function.body().add(new Stmt.Switch(local(), named));
        for (Label target : targets) {
            function.body().add(new Stmt.Bind(target));
            work(12);
            function.body().add(new Stmt.Jump(header.use()));
        }
        return header;
    }

    private void work(int statements) {
        for (int k = 0; k < statements; k++) {
            Expr one = new Expr.Const(IrType.I32, 1_000);
            function.body().add(new Stmt.Set(0, new Expr.Numeric(Opcode.I32_ADD, IrType.I32, false, local(), one)));
        }
    }

    private Label loop(int statements) {
        Label header = function.label(true);
        function.body().add(new Stmt.Bind(header));
        work(statements);
        function.body().add(new Stmt.Branch(local(), false, header.use()));
        return header;
    }

    private long size(Region region) {
        return function.body().subList(region.start(), region.end()).stream()
                .mapToLong(Stmt::size)
                .sum();
    }

    private static List<Region> leaves(Region region) {
        if (region.leaf()) {
            return List.of(region);
        }
        return region.children().stream()
                .flatMap(child -> leaves(child).stream())
                .toList();
    }

    private static Region leafOf(Region root, int statement) {
        Region region = root;
        Region inner = MethodSplitter.child(region, statement);
        while (inner != null) {
            region = inner;
            inner = MethodSplitter.child(region, statement);
        }
        return region;
    }

    /** Children are ordered, disjoint and inside; numbers are unique; jumps that cross a bound are known at it. */
    private void checkTree(FunctionPlan plan) {
        List<Integer> numbers = new ArrayList<>();
        checkRegion(plan, plan.root(), numbers);
        assertThat(numbers).doesNotHaveDuplicates().hasSize(plan.regions());
    }

    private void checkRegion(FunctionPlan plan, Region region, List<Integer> numbers) {
        numbers.add(region.number());
        int at = region.start();
        for (Region child : region.children()) {
            assertThat(child.start()).isGreaterThanOrEqualTo(at);
            assertThat(child.end()).isGreaterThan(child.start()).isLessThanOrEqualTo(region.end());
            at = child.end();
            checkJumps(plan, child);
            checkRegion(plan, child, numbers);
        }
    }

    private void checkJumps(FunctionPlan plan, Region region) {
        for (int s = 0; s < function.body().size(); s++) {
            if (function.body().get(s) instanceof Stmt.Branch branch) {
                int target = plan.statement(branch.target());
                if (region.contains(s) && !region.contains(target)) {
                    assertThat(region.exits()).contains(plan.order(branch.target()));
                }
                if (!region.contains(s) && region.contains(target) && target != region.start()) {
                    assertThat(region.entries()).contains(plan.order(branch.target()));
                }
            }
        }
    }
}
