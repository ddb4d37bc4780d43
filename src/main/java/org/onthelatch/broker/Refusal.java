package org.onthelatch.broker;

import com.hivemq.extension.sdk.api.packets.connect.ConnackReasonCode;

/** Why a client may not come in. */
record Refusal(ConnackReasonCode code, String reason) {}
