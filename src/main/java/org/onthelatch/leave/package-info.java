/** Section 17 leave, consents of the Ministry of Justice, and what they allow at the hospital boundary. */
@NullMarked
package org.onthelatch.leave;

import org.jspecify.annotations.NullMarked;
