/** What somebody sees of all that there is: the sources of every page, cut to her scope in one place. */
@NullMarked
package org.onthelatch.web.scope;

import org.jspecify.annotations.NullMarked;
