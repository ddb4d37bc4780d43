/** Ending accounts. */
@NullMarked
package org.onthelatch.web.account;

import org.jspecify.annotations.NullMarked;
