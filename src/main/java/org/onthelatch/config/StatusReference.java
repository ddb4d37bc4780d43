package org.onthelatch.config;

import java.time.LocalDate;
import org.onthelatch.legalstatus.LegalStatuses;

/**
 * The reference file of legal statuses.
 *
 * @param source where its codes come from, in words
 * @param date the day on which they were looked up
 */
public record StatusReference(String source, LocalDate date, LegalStatuses statuses) {}
