/** The open store, what is held in memory from it, and the ways to write to it and wait. */
@NullMarked
package org.onthelatch.store;

import org.jspecify.annotations.NullMarked;
