package org.onthelatch.doorcontroller;

import java.time.Instant;
import org.onthelatch.ward.DeviceId;

/**
 * A list as it was issued to a controller. Never changed afterwards.
 *
 * @param body the message before signing, exactly as its bytes are signed (contract, section 5), UTF-8
 */
public record IssuedList(
        DeviceId controller, ListVersion version, ContentHash contentHash, Instant issuedAt, String body) {}
