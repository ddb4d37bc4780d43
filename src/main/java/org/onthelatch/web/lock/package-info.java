/** The screens on which an exit is secured in an emergency, and on which everyone is told (D28). */
@NullMarked
package org.onthelatch.web.lock;

import org.jspecify.annotations.NullMarked;
