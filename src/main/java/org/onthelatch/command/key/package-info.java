/** {@code key}: rotates the list-signing key while the doors go on. */
@NullMarked
package org.onthelatch.command.key;

import org.jspecify.annotations.NullMarked;
