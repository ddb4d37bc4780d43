/** What one shift tells the next, on one sheet. */
@NullMarked
package org.onthelatch.web.handover;

import org.jspecify.annotations.NullMarked;
