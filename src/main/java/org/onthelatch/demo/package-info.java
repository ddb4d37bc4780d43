/** The fictional ward of the demonstration: its people, records and last thirty days, from files (domain, section 9). */
@NullMarked
package org.onthelatch.demo;

import org.jspecify.annotations.NullMarked;
