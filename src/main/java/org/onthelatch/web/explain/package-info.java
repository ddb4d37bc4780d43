/** What a door does for somebody at a moment, and why. */
@NullMarked
package org.onthelatch.web.explain;

import org.jspecify.annotations.NullMarked;
