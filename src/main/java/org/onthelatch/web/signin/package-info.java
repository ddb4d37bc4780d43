/** Who is asking: passwords, accounts, and whether a write comes from our own page. */
@NullMarked
package org.onthelatch.web.signin;

import org.jspecify.annotations.NullMarked;
