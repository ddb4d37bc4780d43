package org.onthelatch.web.board;

import java.time.Instant;
import org.onthelatch.web.doors.HoldWords;

/** One person's line of the board, with the words for it. */
public record BoardRow(Board.Row row, BoardWords words, HoldWords hold, Instant asAt) {}
