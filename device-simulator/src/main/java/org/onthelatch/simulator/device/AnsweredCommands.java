package org.onthelatch.simulator.device;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.onthelatch.simulator.wire.StrictJson;

/** The answers to the last commands, so that none is carried out twice. */
final class AnsweredCommands {
    private static final int KEPT = 64;

    private final DeviceMemory memory;
    private final Map<String, String> answers = new LinkedHashMap<>();

    AnsweredCommands(DeviceMemory memory) {
        this.memory = memory;
        memory.read(Cell.COMMANDS)
                .map(StrictJson::object)
                .ifPresent(cell -> cell.node()
                        .properties()
                        .forEach(entry ->
                                answers.put(entry.getKey(), entry.getValue().textValue())));
    }

    Optional<byte[]> to(String id) {
        return Optional.ofNullable(answers.get(id)).map(answer -> answer.getBytes(StandardCharsets.UTF_8));
    }

    void keep(String id, byte[] answer) {
        answers.put(id, new String(answer, StandardCharsets.UTF_8));
        while (answers.size() > KEPT) {
            answers.remove(answers.keySet().iterator().next());
        }
        ObjectNode cell = StrictJson.newObject();
        answers.forEach(cell::put);
        memory.write(Cell.COMMANDS, StrictJson.bytes(cell));
    }
}
