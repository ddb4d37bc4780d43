/** British dates, spans of time and other words that every page shares. */
@NullMarked
package org.onthelatch.web.words;

import org.jspecify.annotations.NullMarked;
