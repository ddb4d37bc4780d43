package org.onthelatch.simulator.device;

class InMemoryDeviceMemoryTest implements DeviceMemoryContract {
    private final DeviceMemory memory = new InMemoryDeviceMemory();

    @Override
    public DeviceMemory recalled() {
        return memory;
    }
}
