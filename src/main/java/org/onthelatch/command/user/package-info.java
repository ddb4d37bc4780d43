/** {@code user}: local accounts, while the service is stopped. */
@NullMarked
package org.onthelatch.command.user;

import org.jspecify.annotations.NullMarked;
