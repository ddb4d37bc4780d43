/** The register of blanket restrictions, as people read it. */
@NullMarked
package org.onthelatch.web.restriction;

import org.jspecify.annotations.NullMarked;
