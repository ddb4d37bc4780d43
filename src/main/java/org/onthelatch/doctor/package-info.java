/** {@code doctor}: looks at an installation, says what is to be done about it, and writes nothing. */
@NullMarked
package org.onthelatch.doctor;

import org.jspecify.annotations.NullMarked;
