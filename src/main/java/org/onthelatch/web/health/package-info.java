/** Whether the service is alive and ready. */
@NullMarked
package org.onthelatch.web.health;

import org.jspecify.annotations.NullMarked;
