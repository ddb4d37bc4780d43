package org.onthelatch.web.board;

import java.time.Instant;
import org.onthelatch.assessment.Ladder;
import org.onthelatch.web.words.LevelWords;
import org.onthelatch.web.words.NhsDates;
import org.onthelatch.web.words.PlaceWords;
import org.onthelatch.web.words.ReviewWords;

/** The words that the board needs. */
public record BoardWords(NhsDates dates, LevelWords levels, PlaceWords places, ReviewWords reviews) {
    BoardWords(NhsDates dates, Instant now, Ladder ladder) {
        this(dates, new LevelWords(ladder), new PlaceWords(dates, now), new ReviewWords(dates));
    }
}
