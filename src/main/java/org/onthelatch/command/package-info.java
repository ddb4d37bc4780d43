/** What the commands share: their options, what a service is set up with, and how they stop or say that they cannot start. */
@NullMarked
package org.onthelatch.command;

import org.jspecify.annotations.NullMarked;
