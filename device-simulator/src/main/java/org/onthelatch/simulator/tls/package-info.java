/** Certificates and keys in PEM files, and what a device proves with them. */
@NullMarked
package org.onthelatch.simulator.tls;

import org.jspecify.annotations.NullMarked;
