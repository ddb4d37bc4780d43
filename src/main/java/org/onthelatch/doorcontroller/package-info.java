/** What each controller should hold beside what it says it holds. */
@NullMarked
package org.onthelatch.doorcontroller;

import org.jspecify.annotations.NullMarked;
