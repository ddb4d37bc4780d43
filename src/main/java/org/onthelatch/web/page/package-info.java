/** The frame that every page stands in. */
@NullMarked
package org.onthelatch.web.page;

import org.jspecify.annotations.NullMarked;
