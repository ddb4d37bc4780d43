/** The published measures of a month, as people read them. */
@NullMarked
package org.onthelatch.web.measures;

import org.jspecify.annotations.NullMarked;
