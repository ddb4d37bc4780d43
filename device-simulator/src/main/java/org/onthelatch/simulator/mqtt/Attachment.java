package org.onthelatch.simulator.mqtt;

import org.onthelatch.simulator.device.Device;

/** A device with the broker that it belongs to, and how it signs in there. */
public record Attachment(Device device, BrokerAddress broker, Login login) {}
