package dev.sarsen.wasix.call;

import dev.sarsen.runtime.HostFunction;
import dev.sarsen.runtime.Instance;
import dev.sarsen.runtime.abi.GuestInstance;
import dev.sarsen.runtime.abi.LinearMemory;
import dev.sarsen.runtime.type.FunctionType;
import dev.sarsen.runtime.type.NumberType;
import dev.sarsen.runtime.type.ValueType;
import dev.sarsen.wasix.layout.AbiVersion;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The table of all functions that a guest may import.
 *
 * <p>Each row names the class that has the method; the method's name is the import's in camel case, and it takes the
 * caller's memory before the parameters. Handles are made when a function is first asked for, since making all of them
 * would cost more than starting a small guest.
 */
public final class WasixCalls {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    /** The classes with the methods. */
    private enum Group {
        PROCESS("process", ProcessCalls.class),
        DESCRIPTOR("descriptor", DescriptorCalls.class),
        TRANSFER("transfer", TransferCalls.class),
        PATH("path", PathCalls.class),
        POLL("poll", PollCalls.class),
        SOCKET("socket", SocketCalls.class);

        private final String accessor;
        private final Class<?> owner;

        Group(String accessor, Class<?> owner) {
            this.accessor = accessor;
            this.owner = owner;
        }
    }

    private record Row(Group group, String name, FunctionType type) {}

    private static final Map<String, Row> ROWS = new LinkedHashMap<>();
    private static final Map<CallName, HostFunction> FUNCTIONS = new ConcurrentHashMap<>();

    static {
        row(Group.PROCESS, "args_get", "ii");
        row(Group.PROCESS, "args_sizes_get", "ii");
        row(Group.PROCESS, "environ_get", "ii");
        row(Group.PROCESS, "environ_sizes_get", "ii");
        row(Group.PROCESS, "clock_res_get", "ii");
        row(Group.PROCESS, "clock_time_get", "ili");
        row(Group.DESCRIPTOR, "fd_advise", "illi");
        row(Group.DESCRIPTOR, "fd_allocate", "ill");
        row(Group.DESCRIPTOR, "fd_close", "i");
        row(Group.DESCRIPTOR, "fd_datasync", "i");
        row(Group.DESCRIPTOR, "fd_fdstat_get", "ii");
        row(Group.DESCRIPTOR, "fd_fdstat_set_flags", "ii");
        row(Group.DESCRIPTOR, "fd_fdstat_set_rights", "ill");
        row(Group.DESCRIPTOR, "fd_filestat_get", "ii");
        row(Group.DESCRIPTOR, "fd_filestat_set_size", "il");
        row(Group.DESCRIPTOR, "fd_filestat_set_times", "illi");
        row(Group.TRANSFER, "fd_pread", "iiili");
        row(Group.DESCRIPTOR, "fd_prestat_get", "ii");
        row(Group.DESCRIPTOR, "fd_prestat_dir_name", "iii");
        row(Group.TRANSFER, "fd_pwrite", "iiili");
        row(Group.TRANSFER, "fd_read", "iiii");
        row(Group.TRANSFER, "fd_readdir", "iiili");
        row(Group.DESCRIPTOR, "fd_renumber", "ii");
        row(Group.DESCRIPTOR, "fd_seek", "ilii");
        row(Group.DESCRIPTOR, "fd_sync", "i");
        row(Group.DESCRIPTOR, "fd_tell", "ii");
        row(Group.TRANSFER, "fd_write", "iiii");
        row(Group.PATH, "path_create_directory", "iii");
        row(Group.PATH, "path_filestat_get", "iiiii");
        row(Group.PATH, "path_filestat_set_times", "iiiilli");
        row(Group.PATH, "path_link", "iiiiiii");
        row(Group.PATH, "path_open", "iiiiillii");
        row(Group.PATH, "path_readlink", "iiiiii");
        row(Group.PATH, "path_remove_directory", "iii");
        row(Group.PATH, "path_rename", "iiiiii");
        row(Group.PATH, "path_symlink", "iiiii");
        row(Group.PATH, "path_unlink_file", "iii");
        row(Group.POLL, "poll_oneoff", "iiii");
        row(Group.PROCESS, "proc_exit", "i");
        row(Group.PROCESS, "proc_raise", "i");
        row(Group.PROCESS, "sched_yield", "");
        row(Group.PROCESS, "random_get", "ii");
        row(Group.SOCKET, "sock_accept", "iii");
        row(Group.SOCKET, "sock_recv", "iiiiii");
        row(Group.SOCKET, "sock_send", "iiiii");
        row(Group.SOCKET, "sock_shutdown", "ii");
    }

    private WasixCalls() {}

    /** A row: parameters by one letter each, {@code i} for i32 and {@code l} for i64; all but one answer an i32. */
    private static void row(Group group, String name, String parameters) {
        List<ValueType> types = new ArrayList<>();
        for (int i = 0; i < parameters.length(); i++) {
            types.add(parameters.charAt(i) == 'i' ? NumberType.I32 : NumberType.I64);
        }
        List<ValueType> results = name.equals("proc_exit") ? List.of() : List.of(NumberType.I32);
        ROWS.put(name, new Row(group, name, new FunctionType(types, results)));
    }

    private static @Nullable Row find(CallName call) {
        // The older version has no call that accepts connections.
        boolean missing = call.version() == AbiVersion.UNSTABLE && call.name().equals("sock_accept");
        return missing ? null : ROWS.get(call.name());
    }

    /** Names and types of all functions of a version. */
    public static Map<String, FunctionType> types(AbiVersion version) {
        Map<String, FunctionType> types = new LinkedHashMap<>();
        ROWS.forEach((name, row) -> {
            if (find(new CallName(version, name)) != null) {
                types.put(name, row.type);
            }
        });
        return types;
    }

    /** The function of a name, null when there is none. */
    public static @Nullable HostFunction function(CallName call) {
        Row row = find(call);
        return row == null ? null : FUNCTIONS.computeIfAbsent(call, c -> define(c.version(), row));
    }

    private static HostFunction define(AbiVersion version, Row row) {
        return switch (version) {
            case PREVIEW1 -> HostFunction.ofGuestForm(row.type, entry(row));
            case UNSTABLE -> HostFunction.withInstance(row.type, handle(version, row));
        };
    }

    private static MethodHandle entry(Row row) {
        MethodType type = javaType(row).appendParameterTypes(GuestInstance.class);
        try {
            return LOOKUP.findStatic(Preview1Entries.class, camelCase(row.name), type);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("BUG: no entry for " + row.name, e);
        }
    }

    private static MethodHandle handle(AbiVersion version, Row row) {
        MethodHandle method = method(row);
        try {
            MethodHandle receiver = MethodHandles.insertArguments(
                    LOOKUP.findStatic(
                            GuestCalls.class,
                            row.group.accessor,
                            MethodType.methodType(row.group.owner, AbiVersion.class, Instance.class)),
                    0,
                    version);
            MethodHandle memory =
                    LOOKUP.findVirtual(Instance.class, "memory", MethodType.methodType(LinearMemory.class));
            MethodHandle ofInstances = MethodHandles.filterArguments(method, 0, receiver, memory);
            MethodType once = ofInstances.type().dropParameterTypes(0, 1);
            int[] order = IntStream.concat(IntStream.of(0), IntStream.range(0, once.parameterCount()))
                    .toArray();
            return MethodHandles.permuteArguments(ofInstances, once, order);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("BUG: no way to " + row.name, e);
        }
    }

    /** The method of a row: (receiver, memory, parameters…). */
    private static MethodHandle method(Row row) {
        MethodType type = javaType(row).insertParameterTypes(0, LinearMemory.class);
        try {
            return LOOKUP.findVirtual(row.group.owner, camelCase(row.name), type);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("BUG: no method for " + row.name, e);
        }
    }

    /** The parameters and the result of a row. */
    private static MethodType javaType(Row row) {
        Class<?> result = row.type.results().isEmpty() ? void.class : int.class;
        List<Class<?>> parameters = new ArrayList<>();
        for (ValueType type : row.type.parameters()) {
            parameters.add(type == NumberType.I32 ? int.class : long.class);
        }
        return MethodType.methodType(result, parameters);
    }

    private static String camelCase(String name) {
        StringBuilder camel = new StringBuilder();
        boolean upper = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '_') {
                upper = true;
            } else {
                camel.append(upper ? Character.toUpperCase(c) : c);
                upper = false;
            }
        }
        return camel.toString();
    }

    /** The method of a function, (receiver, memory, parameters…), for those who have no instance. */
    static MethodHandle method(CallName call) {
        return method(require(call));
    }

    /** The object that has the method of a function. */
    static Object receiver(GuestCalls calls, CallName call) {
        return calls.receiver(require(call).group.owner, call.version());
    }

    private static Row require(CallName call) {
        Row row = find(call);
        if (row == null) {
            throw new IllegalArgumentException("no function " + call.name());
        }
        return row;
    }
}
