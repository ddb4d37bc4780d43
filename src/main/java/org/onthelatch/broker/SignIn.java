package org.onthelatch.broker;

/** How clients show who they are: passwords on loopback, certificates anywhere else. */
public sealed interface SignIn permits Passwords, ByCertificate {}
