/** Everything that the pages are made from. */
@NullMarked
package org.onthelatch.web.sources;

import org.jspecify.annotations.NullMarked;
