package org.onthelatch.config;

import java.time.LocalDate;
import org.onthelatch.legalstatus.LegalStatuses;
import org.onthelatch.rights.ImhaRules;

/**
 * The reference file of legal statuses.
 *
 * @param source where its codes come from, in words
 * @param date the day on which they were looked up
 * @param imha who is entitled to an independent mental health advocate by law, from when (D23)
 */
public record StatusReference(String source, LocalDate date, LegalStatuses statuses, ImhaRules imha) {}
