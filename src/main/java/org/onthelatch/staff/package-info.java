/** Staff members, what their roles permit, and accounts. */
@NullMarked
package org.onthelatch.staff;

import org.jspecify.annotations.NullMarked;
