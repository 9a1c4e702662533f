package dev.sarsen.wasix.call;

import dev.sarsen.runtime.Instance;
import dev.sarsen.wasix.layout.AbiVersion;
import dev.sarsen.wasix.process.GuestProcess;

/**
 * The calls of one instance; what {@link Instance#attachment} answers for an instance of a guest process.
 *
 * <p>Functions are defined once for all guests and find the process through the calling instance, so that starting a
 * guest makes no method handles.
 */
public final class GuestCalls {

    private final GuestProcess process;
    private final Group preview1;
    private final Group unstable;

    /** The objects that have the methods, for one version. */
    private record Group(
            ProcessCalls process,
            DescriptorCalls descriptor,
            TransferCalls transfer,
            PathCalls path,
            PollCalls poll,
            SocketCalls socket) {

        static Group of(CallContext context) {
            return new Group(
                    new ProcessCalls(context),
                    new DescriptorCalls(context),
                    new TransferCalls(context),
                    new PathCalls(context),
                    new PollCalls(context),
                    new SocketCalls(context));
        }
    }

    /** Makes the calls of a new instance. */
    public GuestCalls(GuestProcess process) {
        this.process = process;
        this.preview1 = Group.of(new CallContext(process, AbiVersion.PREVIEW1));
        this.unstable = Group.of(new CallContext(process, AbiVersion.UNSTABLE));
    }

    /** The process. */
    public GuestProcess process() {
        return process;
    }

    /** The object of a class of calls, for tests that have no instance. */
    Object receiver(Class<?> owner, AbiVersion version) {
        Group group = group(version);
        Object[] all = {group.process, group.descriptor, group.transfer, group.path, group.poll, group.socket};
        for (Object one : all) {
            if (one.getClass() == owner) {
                return one;
            }
        }
        throw new AssertionError("BUG: no calls of " + owner);
    }

    private Group group(AbiVersion version) {
        return switch (version) {
            case PREVIEW1 -> preview1;
            case UNSTABLE -> unstable;
        };
    }

    private static Group of(AbiVersion version, Instance caller) {
        if (caller.attachment() instanceof GuestCalls calls) {
            return calls.group(version);
        }
        throw new IllegalStateException("instance of " + caller.module() + ": no guest process is attached to it");
    }

    static ProcessCalls process(AbiVersion version, Instance caller) {
        return of(version, caller).process;
    }

    static DescriptorCalls descriptor(AbiVersion version, Instance caller) {
        return of(version, caller).descriptor;
    }

    static TransferCalls transfer(AbiVersion version, Instance caller) {
        return of(version, caller).transfer;
    }

    static PathCalls path(AbiVersion version, Instance caller) {
        return of(version, caller).path;
    }

    static PollCalls poll(AbiVersion version, Instance caller) {
        return of(version, caller).poll;
    }

    static SocketCalls socket(AbiVersion version, Instance caller) {
        return of(version, caller).socket;
    }
}
