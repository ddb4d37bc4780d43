/** The pages in a real browser. */
@NullMarked
package org.onthelatch.browser;

import org.jspecify.annotations.NullMarked;
