package dev.sarsen.host.registry;

import static dev.sarsen.host.registry.RegistryFixtures.digest;
import static dev.sarsen.host.registry.RegistryFixtures.publish;
import static dev.sarsen.host.registry.RegistryFixtures.settings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class RegistryStateMachineTest {

    @Test
    void replicasThatApplyTheSameCommandsHaveTheSameBytes() {
        List<Command> commands = randomCommands(7, 500);
        RegistryStateMachine one = new RegistryStateMachine();
        RegistryStateMachine other = new RegistryStateMachine();
        for (Command command : commands) {
            assertThat(other.apply(command)).isEqualTo(one.apply(command));
        }
        assertThat(other.snapshot()).isEqualTo(one.snapshot());
    }

    @Test
    void aReplicaRestoredInTheMiddleEndsInTheSameBytes() {
        List<Command> commands = randomCommands(11, 400);
        RegistryStateMachine whole = new RegistryStateMachine();
        RegistryStateMachine restored = new RegistryStateMachine();
        for (int i = 0; i < commands.size(); i++) {
            Result expected = whole.apply(commands.get(i));
            if (i == 200) {
                restored.restore(whole.snapshot());
            } else if (i > 200) {
                assertThat(restored.apply(commands.get(i))).isEqualTo(expected);
            }
        }
        assertThat(restored.snapshot()).isEqualTo(whole.snapshot());
        assertThat(restored.state()).isEqualTo(whole.state());
    }

    @Test
    void commandsSurviveTheirStoredForm() {
        for (Command command : randomCommands(3, 100)) {
            assertThat(RegistryCodec.readCommand(RegistryCodec.writeCommand(command)))
                    .isEqualTo(command);
        }
    }

    @Test
    void unreadableEntriesAreRefusedInOneSentence() {
        byte[] whole = RegistryCodec.writeCommand(publish(1, "hello", 'a'));
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> RegistryCodec.readCommand(cut)).isInstanceOf(JournalException.class);
        }
        byte[] future = whole.clone();
        future[3] = 9;
        assertThatThrownBy(() -> RegistryCodec.readCommand(future)).hasMessageContaining("format 9, expected 1");
    }

    @Test
    void remembersOnlyABoundedNumberOfClients() {
        RegistryStateMachine machine = new RegistryStateMachine();
        for (int i = 0; i < 3 * RegistryStateMachine.MAX_CLIENTS; i++) {
            machine.apply(new Command("client-" + i, 1, i, new Command.Delete("nothing")));
        }
        assertThat(machine.snapshot().length).isLessThan(100 * RegistryStateMachine.MAX_CLIENTS);
    }

    private static List<Command> randomCommands(long seed, int count) {
        Random random = new Random(seed);
        List<Command> commands = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String app = "app-" + random.nextInt(5);
            Command.Action action =
                    switch (random.nextInt(4)) {
                        case 0 -> new Command.Activate(app, 1 + random.nextInt(6));
                        case 1 -> new Command.Delete(app);
                        default ->
                            new Command.Publish(
                                    app,
                                    digest((char) ('a' + random.nextInt(6))),
                                    random.nextInt(1_000),
                                    settings("argument " + random.nextInt(3)));
                    };
            commands.add(new Command("client-" + random.nextInt(4), 1 + random.nextInt(200), i, action));
        }
        return commands;
    }
}
