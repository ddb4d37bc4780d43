/** Residents, their visitors, and in which company and when a person may go. */
@NullMarked
package org.onthelatch.person;

import org.jspecify.annotations.NullMarked;
