/** Legal statuses as dated reference data, and the authorities under which a person is held. */
@NullMarked
package org.onthelatch.legalstatus;

import org.jspecify.annotations.NullMarked;
