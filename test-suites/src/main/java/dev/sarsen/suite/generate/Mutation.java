package dev.sarsen.suite.generate;

import dev.sarsen.compiler.module.Opcode;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** Changes a few bytes of a module, so that most of it still means what it meant. */
public final class Mutation {

    private static final List<Opcode> OPCODES = List.of(Opcode.values());
    private static final int[] BYTES = {0, 1, 2, 0x0b, 0x40, 0x60, 0x63, 0x64, 0x6e, 0x70, 0x7b, 0x7c, 0x7f, 0x80, 0xff
    };

    private final RandomGenerator random;

    /** Makes the source of a sequence of mutations. */
    public Mutation(RandomGenerator random) {
        this.random = random;
    }

    /**
     * A changed copy.
     *
     * @param module the module to change
     * @param donor a module to take bytes from
     */
    public byte[] of(byte[] module, byte[] donor) {
        byte[] changed = module.clone();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count && changed.length > 9; i++) {
            // The first eight bytes are the same in every module.
            int at = 8 + random.nextInt(changed.length - 8);
            switch (random.nextInt(12)) {
                case 0, 1 -> changed[at] ^= (byte) (1 << random.nextInt(8));
                case 2, 3 -> changed[at] = (byte) BYTES[random.nextInt(BYTES.length)];
                case 4 -> changed[at] += (byte) (random.nextBoolean() ? 1 : -1);
                case 5, 6, 7 -> opcode(changed, at);
                case 8 -> changed[at] = changed[8 + random.nextInt(changed.length - 8)];
                case 9 -> splice(changed, at, donor);
                case 10 -> changed = without(changed, at, 1 + random.nextInt(4));
                default -> changed = with(changed, at, (byte) BYTES[random.nextInt(BYTES.length)]);
            }
        }
        return changed;
    }

    /** Writes the code of some instruction. */
    private void opcode(byte[] module, int at) {
        Opcode opcode = OPCODES.get(random.nextInt(OPCODES.size()));
        if (opcode.prefix() == 0) {
            module[at] = (byte) opcode.code();
            return;
        }
        module[at] = (byte) opcode.prefix();
        if (at + 1 < module.length && opcode.code() < 0x80) {
            module[at + 1] = (byte) opcode.code();
        } else if (at + 2 < module.length) {
            module[at + 1] = (byte) (opcode.code() | 0x80);
            module[at + 2] = (byte) (opcode.code() >> 7);
        }
    }

    private void splice(byte[] module, int at, byte[] donor) {
        int from = random.nextInt(donor.length);
        int length = Math.min(Math.min(1 + random.nextInt(12), donor.length - from), module.length - at);
        System.arraycopy(donor, from, module, at, length);
    }

    private static byte[] without(byte[] module, int at, int count) {
        int end = Math.min(module.length, at + count);
        byte[] changed = Arrays.copyOf(module, module.length - (end - at));
        System.arraycopy(module, end, changed, at, module.length - end);
        return changed;
    }

    private static byte[] with(byte[] module, int at, byte value) {
        byte[] changed = Arrays.copyOf(module, module.length + 1);
        System.arraycopy(module, at, changed, at + 1, module.length - at);
        changed[at] = value;
        return changed;
    }
}
