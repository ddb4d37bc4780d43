/** Who can sign in here, and how somebody is kept from it. */
@NullMarked
package org.onthelatch.web.account;

import org.jspecify.annotations.NullMarked;
