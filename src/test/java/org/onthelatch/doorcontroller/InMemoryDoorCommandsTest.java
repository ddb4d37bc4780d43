package org.onthelatch.doorcontroller;

class InMemoryDoorCommandsTest implements DoorCommandsContract {
    private final InMemoryDoorCommands kept = new InMemoryDoorCommands();

    @Override
    public DoorCommands commands() {
        return kept;
    }

    @Override
    public CommandRecords records() {
        return kept;
    }
}
