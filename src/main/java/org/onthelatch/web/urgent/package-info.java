/** The screen on which a nurse tightens a level for hours. */
@NullMarked
package org.onthelatch.web.urgent;

import org.jspecify.annotations.NullMarked;
