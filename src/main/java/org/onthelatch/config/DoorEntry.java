package org.onthelatch.config;

import org.onthelatch.ward.Door;
import org.onthelatch.yaml.Section;

/** A door as its file gives it, with its place there, so that checks of the whole site can point at it. */
record DoorEntry(Door door, Section section) {}
