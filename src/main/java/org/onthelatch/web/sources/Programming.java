package org.onthelatch.web.sources;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onthelatch.accesslist.FobImage;
import org.onthelatch.fob.FobToken;
import org.onthelatch.ward.DeviceId;

/** What is written on fobs for locks without a network. */
public interface Programming {
    List<DeviceId> programmers();

    /** What a fob would say if it were written then, by what is recorded now; none for one that nobody holds. */
    Optional<FobImage> image(FobToken fob, Instant at);

    /** As it is written, in base64; none if a fob has no room for it. */
    Optional<String> written(FobImage image);
}
