/** Measurements, each a class with a {@code main}; run by {@code mvn -Pbenchmark verify -Dbenchmark=NAME}. */
@NullMarked
package org.onthelatch.benchmark;

import org.jspecify.annotations.NullMarked;
