package org.onthelatch.sqlite;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.Function;
import org.onthelatch.accesslist.RuleId;
import org.onthelatch.assessment.AssessmentId;
import org.onthelatch.call.CallId;
import org.onthelatch.doorcontroller.CommandId;
import org.onthelatch.doorcontroller.ContentHash;
import org.onthelatch.egress.EventKind;
import org.onthelatch.fob.FobToken;
import org.onthelatch.incident.IncidentId;
import org.onthelatch.leave.ConsentId;
import org.onthelatch.leave.LeaveId;
import org.onthelatch.legalstatus.AuthorityId;
import org.onthelatch.legalstatus.StatusCode;
import org.onthelatch.otherward.AccessId;
import org.onthelatch.person.PersonId;
import org.onthelatch.person.VisitorId;
import org.onthelatch.restriction.NoticeId;
import org.onthelatch.restriction.RestrictionNumber;
import org.onthelatch.review.ReminderId;
import org.onthelatch.review.RequestId;
import org.onthelatch.roomentry.RoomEntryId;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.DeviceId;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.SiteId;
import org.onthelatch.ward.WardId;
import org.onthelatch.ward.ZoneCode;

/** The types of the core that are stored as one text. */
final class StoredTexts {
    private StoredTexts() {}

    /** Ids and times, which write themselves as text. */
    static Module module() {
        SimpleModule module = new SimpleModule("texts");
        text(module, AccessId.class, AccessId::new);
        text(module, AssessmentId.class, AssessmentId::new);
        text(module, AuthorityId.class, AuthorityId::new);
        text(module, CallId.class, CallId::new);
        text(module, CommandId.class, CommandId::new);
        text(module, ConsentId.class, ConsentId::new);
        text(module, ContentHash.class, ContentHash::new);
        text(module, DeviceId.class, DeviceId::new);
        text(module, DoorId.class, DoorId::new);
        text(module, EventKind.class, EventKind::new);
        text(module, FobToken.class, FobToken::new);
        text(module, IncidentId.class, IncidentId::new);
        text(module, LeaveId.class, LeaveId::new);
        text(module, NoticeId.class, NoticeId::new);
        text(module, PersonId.class, PersonId::new);
        text(module, ReminderId.class, ReminderId::new);
        text(module, RequestId.class, RequestId::new);
        text(module, RestrictionNumber.class, RestrictionNumber::new);
        text(module, RoomEntryId.class, RoomEntryId::new);
        text(module, RuleId.class, RuleId::new);
        text(module, SiteId.class, SiteId::new);
        text(module, StaffId.class, StaffId::new);
        text(module, StatusCode.class, StatusCode::new);
        text(module, VisitorId.class, VisitorId::new);
        text(module, WardId.class, WardId::new);
        text(module, ZoneCode.class, ZoneCode::new);
        text(module, Duration.class, Duration::parse);
        text(module, Instant.class, Instant::parse);
        text(module, LocalDate.class, LocalDate::parse);
        text(module, LocalTime.class, LocalTime::parse);
        text(module, ZoneId.class, ZoneId::of);
        return module;
    }

    private static <T> void text(SimpleModule module, Class<T> type, Function<String, T> parse) {
        module.addSerializer(type, ToStringSerializer.instance);
        module.addDeserializer(type, new JsonDeserializer<T>() {
            @Override
            public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
                return parse.apply(parser.getText());
            }
        });
    }
}
