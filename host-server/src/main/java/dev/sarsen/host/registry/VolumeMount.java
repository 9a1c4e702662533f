package dev.sarsen.host.registry;

/**
 * A host directory that a guest sees.
 *
 * @param hostPath the absolute, normalised directory on the host
 * @param guestPath the absolute path inside the sandbox
 * @param readOnly whether the guest may only read
 */
public record VolumeMount(String hostPath, String guestPath, boolean readOnly) {

    @Override
    public String toString() {
        return hostPath + ":" + guestPath + (readOnly ? ":ro" : "");
    }
}
