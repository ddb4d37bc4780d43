/** Recording an assessment. */
@NullMarked
package org.onthelatch.web.assess;

import org.jspecify.annotations.NullMarked;
