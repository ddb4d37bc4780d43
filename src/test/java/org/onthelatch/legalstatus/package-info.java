/** Tests of legal statuses, their periods and the powers to hold somebody. */
@NullMarked
package org.onthelatch.legalstatus;

import org.jspecify.annotations.NullMarked;
