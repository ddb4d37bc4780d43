package org.onthelatch.person;

import org.onthelatch.ward.WardId;
import org.onthelatch.ward.ZoneCode;

/**
 * Where somebody lives or lived.
 *
 * @param wardName as it was called then
 * @param roomName as people say it, such as "Bed 3"
 */
public record Home(WardId ward, String wardName, ZoneCode room, String roomName) {}
