package org.onthelatch.web.sources;

/** What a ward writes down for itself beyond levels, leave and law. */
public record WardDesk(DepartureDesk departures, RoomDesk rooms, PlanDesk plans, OtherWardDesk otherWards) {}
