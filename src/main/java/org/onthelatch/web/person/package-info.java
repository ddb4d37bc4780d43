/** One person's record. */
@NullMarked
package org.onthelatch.web.person;

import org.jspecify.annotations.NullMarked;
