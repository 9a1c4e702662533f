package dev.sarsen.wasix.random;

import java.security.SecureRandom;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Where a guest's random bytes come from. */
public final class GuestRandom {

    /** Made when the first guest asks: seeding it costs more than starting a small guest. */
    private static final class Secure {
        static final SecureRandom SHARED = new SecureRandom();
    }

    /** Generator that looks the shared one up only when it is used. */
    private enum Lazy implements RandomGenerator {
        HOST;

        @Override
        public long nextLong() {
            return Secure.SHARED.nextLong();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            Secure.SHARED.nextBytes(bytes);
        }
    }

    private GuestRandom() {}

    /** Unpredictable bytes. */
    public static RandomGenerator ofHost() {
        return Lazy.HOST;
    }

    /** The same bytes for the same seed; for tests. */
    public static RandomGenerator seeded(long seed) {
        return new SplittableRandom(seed);
    }
}
