/** Individual assessments, the level ladder, variations, and the level in force. */
@NullMarked
package org.onthelatch.assessment;

import org.jspecify.annotations.NullMarked;
