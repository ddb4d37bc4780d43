/** What a ward needs on paper when the system is down. */
@NullMarked
package org.onthelatch.web.paper;

import org.jspecify.annotations.NullMarked;
