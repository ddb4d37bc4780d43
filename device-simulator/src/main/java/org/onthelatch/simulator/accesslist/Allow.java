package org.onthelatch.simulator.accesslist;

/** One agreed way out despite a restriction: when, and with whom. */
record Allow(OpenTimes times, EscortNeed escort) {}
