/** Tightenings that need a second person, and how far nurses may loosen. */
@NullMarked
package org.onthelatch.web.second;

import org.jspecify.annotations.NullMarked;
