package org.onthelatch.web.account;

import java.util.List;
import org.onthelatch.account.ApiToken;

/**
 * One token as the page shows it; never its secret.
 *
 * @param may what it may do, in words
 * @param live whether it can be used now
 * @param state until when, or why not
 */
public record TokenRow(ApiToken token, List<String> may, String used, boolean live, String state) {}
