/** What the doors hold and how they are. */
@NullMarked
package org.onthelatch.web.doors;

import org.jspecify.annotations.NullMarked;
