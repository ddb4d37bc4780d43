/** The egress log, as page and as export. */
@NullMarked
package org.onthelatch.web.egress;

import org.jspecify.annotations.NullMarked;
