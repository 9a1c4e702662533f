package dev.sarsen.host.config;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Which addresses only this machine can reach. */
public final class Loopback {

    private Loopback() {}

    /** Whether an address to bind is a loopback address; a name counts when all it stands for are. */
    public static boolean is(String address) {
        try {
            for (InetAddress candidate : InetAddress.getAllByName(address)) {
                if (!candidate.isLoopbackAddress()) {
                    return false;
                }
            }
            return true;
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
