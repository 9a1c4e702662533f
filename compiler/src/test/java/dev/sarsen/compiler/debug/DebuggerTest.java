package dev.sarsen.compiler.debug;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jdi.AbsentInformationException;
import com.sun.jdi.Bootstrap;
import com.sun.jdi.Location;
import com.sun.jdi.ReferenceType;
import com.sun.jdi.StackFrame;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.Connector;
import com.sun.jdi.connect.LaunchingConnector;
import com.sun.jdi.event.BreakpointEvent;
import com.sun.jdi.event.ClassPrepareEvent;
import com.sun.jdi.event.Event;
import com.sun.jdi.event.EventSet;
import com.sun.jdi.event.VMDeathEvent;
import com.sun.jdi.event.VMDisconnectEvent;
import com.sun.jdi.request.ClassPrepareRequest;
import dev.sarsen.compiler.CompilerOptions;
import dev.sarsen.compiler.WasmCompiler;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Java debugger knows nothing of WebAssembly, and yet stops at a line of the guest's source. */
class DebuggerTest {

    @TempDir
    Path directory;

    private VirtualMachine machine;
    private final List<String> stops = new ArrayList<>();

    @AfterEach
    void end() {
        machine.process().destroyForcibly();
    }

    private void launch(int firstLine) throws Exception {
        Path artifact = directory.resolve("guest.jar");
        new WasmCompiler().compile(LinedGuest.module(5, firstLine), artifact, CompilerOptions.Progress.NONE);
        LaunchingConnector connector = Bootstrap.virtualMachineManager().defaultConnector();
        Map<String, Connector.Argument> arguments = connector.defaultArguments();
        arguments.get("main").setValue(Busy.class.getName() + " \"" + artifact + '"');
        arguments
                .get("options")
                .setValue("-cp \"" + System.getProperty("java.class.path") + File.pathSeparator
                        + System.getProperty("jdk.module.path", "") + '"');
        machine = connector.launch(arguments);
    }

    /** Sets a breakpoint at a line of a file as soon as a class has it, and lets the program run to its end. */
    private void stopAt(String file, int line) throws Exception {
        ClassPrepareRequest prepared = machine.eventRequestManager().createClassPrepareRequest();
        prepared.addSourceNameFilter(file);
        prepared.enable();
        while (true) {
            EventSet events = machine.eventQueue().remove();
            for (Event event : events) {
                switch (event) {
                    case ClassPrepareEvent prepare -> breakAt(prepare.referenceType(), file, line);
                    case BreakpointEvent stop -> stops.add(describe(stop));
                    case VMDeathEvent _, VMDisconnectEvent _ -> {
                        return;
                    }
                    default -> {}
                }
            }
            events.resume();
        }
    }

    private void breakAt(ReferenceType type, String file, int line) throws AbsentInformationException {
        List<Location> places = type.locationsOfLine(null, file, line);
        assertThat(places).as("%s:%d", file, line).isNotEmpty();
        machine.eventRequestManager().createBreakpointRequest(places.getFirst()).enable();
    }

    private static String describe(BreakpointEvent stop) throws Exception {
        StringBuilder text = new StringBuilder();
        for (StackFrame frame : stop.thread().frames()) {
            Location place = frame.location();
            if (place.method().name().matches("f[0-9]+_.*")) {
                text.append(place.method().name() + " at " + place.sourcePath() + ':' + place.lineNumber() + "\n");
            }
        }
        return text.toString();
    }

    @Test
    void stopsAtALineOfTheGuestAndSeesItsFunctions() throws Exception {
        launch(40);
        stopAt("math.c", 13);
        assertThat(stops)
                .hasSize(5)
                .allMatch(stop -> stop.equals(
                        "f0_quotient at src/math.c:13\nf1_run at src/main.c:41\n".replace('/', File.separatorChar)));
    }

    @Test
    void stopsAtALineBeyondTheJvmsLimit() throws Exception {
        launch(200_000);
        stopAt("main.c", 200_003);
        assertThat(stops)
                .containsExactly(
                        "f1_run at src/main.c:200003\n".replace('/', File.separatorChar),
                        "f1_run at src/main.c:200003\n".replace('/', File.separatorChar));
        assertThat(new String(machine.process().getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualToIgnoringNewLines("4\n");
    }
}
