/** Who is whose responsible clinician, and who acts for her, as a page and for programs (D8). */
@NullMarked
package org.onthelatch.web.clinician;

import org.jspecify.annotations.NullMarked;
