/** Admitting somebody, for pages and programs. */
@NullMarked
package org.onthelatch.web.admit;

import org.jspecify.annotations.NullMarked;
