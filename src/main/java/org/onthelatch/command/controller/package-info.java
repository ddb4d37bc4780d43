/** {@code controller}: gives controllers certificates and whatever else an engineer takes to the door. */
@NullMarked
package org.onthelatch.command.controller;

import org.jspecify.annotations.NullMarked;
