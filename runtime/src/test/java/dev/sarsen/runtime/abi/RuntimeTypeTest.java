package dev.sarsen.runtime.abi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sarsen.runtime.Trap;
import dev.sarsen.runtime.TrapKind;
import dev.sarsen.runtime.type.DefinedHeapType;
import dev.sarsen.runtime.type.FunctionType;
import dev.sarsen.runtime.type.NumberType;
import dev.sarsen.runtime.type.ReferenceType;
import dev.sarsen.runtime.type.TypeDefinition;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuntimeTypeTest {

    private static TypeDefinition struct(int start, int size, int parent, int... links) {
        List<TypeDefinition.Field> fields = new ArrayList<>();
        fields.add(new TypeDefinition.Field(NumberType.I32, 0, true));
        for (int link : links) {
            fields.add(new TypeDefinition.Field(new ReferenceType(true, new DefinedHeapType(link)), 0, true));
        }
        return new TypeDefinition(start, size, true, parent, new TypeDefinition.Structure(fields));
    }

    @Test
    void equal_groups_at_other_indices_are_the_same_types() {
        RuntimeType[] a = RuntimeType.of(List.of(struct(0, 1, -1, 0), struct(1, 1, 0, 0, 1)));
        RuntimeType[] b = RuntimeType.of(List.of(
                new TypeDefinition(
                        0, 1, false, -1, new TypeDefinition.Function(new FunctionType(List.of(), List.of()))),
                struct(1, 1, -1, 1),
                struct(2, 1, 1, 1, 2)));
        assertThat(b[1]).isSameAs(a[0]);
        assertThat(b[2]).isSameAs(a[1]);
        assertThat(a[1].isSubtypeOf(a[0])).isTrue();
        assertThat(a[0].isSubtypeOf(a[1])).isFalse();
    }

    @Test
    void the_place_in_the_group_and_its_size_are_part_of_a_type() {
        RuntimeType[] alone = RuntimeType.of(List.of(struct(0, 1, -1)));
        RuntimeType[] pair = RuntimeType.of(List.of(struct(0, 2, -1), struct(0, 2, -1)));
        assertThat(pair[0]).isNotSameAs(alone[0]).isNotSameAs(pair[1]);
    }

    @Test
    void a_group_that_reaches_beyond_the_section_is_refused() {
        assertThatThrownBy(() -> RuntimeType.of(List.of(struct(0, 2, -1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RuntimeType.of(List.of(struct(0, 1, 0)))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RuntimeType.of(List.of(struct(0, 1, -1, 5))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void objects_that_are_kept_count_and_garbage_does_not() {
        ObjectAccount account = new ObjectAccount();
        account.limit(1 << 20);
        for (int k = 0; k < 100; k++) {
            account.add(new Object(), 1 << 18);
        }
        List<Object> kept = new ArrayList<>();
        assertThatThrownBy(() -> {
                    while (kept.size() < 100) {
                        Object object = new Object();
                        kept.add(object);
                        account.add(object, 1 << 18);
                    }
                })
                .isInstanceOfSatisfying(
                        Trap.class, trap -> assertThat(trap.kind()).isEqualTo(TrapKind.BUDGET_EXCEEDED));
        assertThat(kept).hasSizeLessThan(6);
    }
}
