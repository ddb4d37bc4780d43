package org.onthelatch.leave;

/**
 * What may follow a leave that goes well, such as unescorted after escorted. It carries no date and opens no door: a
 * responsible clinician opens it by granting a leave of its own, or it stays a plan.
 *
 * @param afterWhat what has to go well first
 */
public record PlannedStep(LeaveType type, LeaveKind kind, String afterWhat) {}
