/**
 * The service's own small certificate authority: who a machine is on the wire (RFC 5280; design, section 6). Keys are
 * EC P-256, signatures SHA-256, files PEM; what is secret only its owner may read.
 */
@NullMarked
package org.onthelatch.pki;

import org.jspecify.annotations.NullMarked;
