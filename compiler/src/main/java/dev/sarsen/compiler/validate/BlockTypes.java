package dev.sarsen.compiler.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers for the types of blocks: a type index, or a negative number for blocks that take nothing and leave at most one
 * value. Belongs to one validator.
 */
final class BlockTypes {

    static final int EMPTY = -1;
    private static final int FIRST_SINGLE = -2;
    private static final int[] NOTHING = {};

    private final ValidationContext context;
    private final List<int[]> singles = new ArrayList<>();
    private final Map<Integer, Integer> numbers = new HashMap<>();

    BlockTypes(ValidationContext context) {
        this.context = context;
    }

    /** The number of the block type that leaves one value. */
    int single(int type) {
        Integer number = numbers.get(type);
        if (number == null) {
            number = FIRST_SINGLE - singles.size();
            singles.add(new int[] {type});
            numbers.put(type, number);
        }
        return number;
    }

    int[] parameters(int block) {
        return block >= 0 ? context.parameters(block) : NOTHING;
    }

    int[] results(int block) {
        if (block >= 0) {
            return context.results(block);
        }
        return block == EMPTY ? NOTHING : singles.get(FIRST_SINGLE - block);
    }
}
