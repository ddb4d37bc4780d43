/** How somebody, or a program, comes to an account: bearer tokens, the first account of all, and a patient's first password. */
@NullMarked
package org.onthelatch.account;

import org.jspecify.annotations.NullMarked;
