/** What an advocate reads with somebody's consent, and how she challenges for her (D23, D47). */
@NullMarked
package org.onthelatch.web.advocate;

import org.jspecify.annotations.NullMarked;
