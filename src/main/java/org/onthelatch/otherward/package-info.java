/** Access to the people of another ward for an hour, with a reason, looked at the next day (break-glass; D66). */
@NullMarked
package org.onthelatch.otherward;

import org.jspecify.annotations.NullMarked;
