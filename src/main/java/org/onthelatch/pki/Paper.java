package org.onthelatch.pki;

import java.math.BigInteger;
import java.security.PublicKey;

/** What is to be signed, whoever it is for. */
record Paper(String commonName, PublicKey key, Validity validity, BigInteger serial) {}
