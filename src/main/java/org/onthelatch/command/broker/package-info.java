/** What a broker outside the service needs of it. */
@NullMarked
package org.onthelatch.command.broker;

import org.jspecify.annotations.NullMarked;
