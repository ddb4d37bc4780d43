package org.onthelatch.web.board;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.List;
import org.onthelatch.person.Resident;
import org.onthelatch.review.ReviewState;
import org.onthelatch.web.doors.AlarmJson;
import org.onthelatch.web.doors.DoorCount;
import org.onthelatch.web.doors.DoorHold;
import org.onthelatch.web.doors.DoorsJson;
import org.onthelatch.web.lock.LockJson;
import org.onthelatch.whereabouts.Place;

/** The ward board for programs. */
public final class BoardJson {
    private BoardJson() {}

    static JsonObject of(Board board) {
        Board.Counts counts = board.counts();
        JsonArray alarms = new JsonArray();
        board.alarms()
                .forEach(alarm -> alarms.add(new JsonObject()
                        .put("doors", doors(alarm.doors()))
                        .put("changed", ids(alarm.changed()))
                        .put("everyone", ids(alarm.everyone()))));
        JsonArray notices = new JsonArray();
        board.notices().forEach(notice -> notices.add(notice(notice)));
        JsonArray people = new JsonArray();
        board.rows().forEach(row -> people.add(row(row, board.asAt())));
        JsonArray incidents = new JsonArray();
        board.incidents()
                .forEach(incident -> incidents.add(new JsonObject()
                        .put("incident", incident.id().value())
                        .put("kind", incident.finding().kind())
                        .put("state", incident.state().name())));
        JsonArray locks = new JsonArray();
        board.locks().forEach(lock -> locks.add(LockJson.of(lock)));
        JsonArray untold = new JsonArray();
        board.untold().forEach(notice -> untold.add(notice.id()));
        JsonArray calls = new JsonArray();
        board.calls()
                .forEach(call -> calls.add(new JsonObject()
                        .put("call", call.id().value())
                        .put("kind", call.request().kind())
                        .put("door", call.request().door().value())
                        .put("state", call.state().name())
                        .put("called", call.calledAt(board.asAt()).name())
                        .put("waitedSeconds", call.waited(board.asAt()).toSeconds())));
        return new JsonObject()
                .put("ward", board.ward().id().value())
                .put("name", board.ward().name())
                .put("asAt", board.asAt().toString())
                .put("inTheWard", counts.in())
                .put("peopleCount", counts.people())
                .put("canReachGroundsUnaided", counts.toGrounds())
                .put("canLeaveSiteAlone", counts.offSite())
                .put("reviewsOverdue", counts.reviewsOverdue())
                .put("assessed", counts.assessed())
                .put("doors", doors(counts.doors()))
                .put("locks", locks)
                .put("untoldNotices", untold)
                .put("calls", calls)
                .put("incidents", incidents)
                .put("tooManyWithOneEscort", companies(board))
                .put("alarms", alarms)
                .put("notices", notices)
                .put("people", people)
                .put("left", left(board));
    }

    private static JsonArray left(Board board) {
        JsonArray left = new JsonArray();
        board.left().forEach(gone -> {
            JsonObject json = new JsonObject()
                    .put("person", gone.resident().id().value())
                    .put("name", gone.resident().name())
                    .put("kind", gone.departure().kind().name())
                    .put("at", gone.departure().at().toString());
            gone.departure()
                    .move()
                    .forEach(move -> json.put("to", move.to().ward().value()));
            left.add(json);
        });
        return left;
    }

    private static JsonArray companies(Board board) {
        JsonArray companies = new JsonArray();
        board.companies()
                .forEach(company -> companies.add(new JsonObject()
                        .put("escort", company.escort())
                        .put("people", new JsonArray(company.people()))
                        .put("most", company.most())));
        return companies;
    }

    private static JsonObject notice(Board.Notice notice) {
        JsonArray doors = new JsonArray();
        notice.doors().forEach(door -> doors.add(door.id().value()));
        JsonObject json = AlarmJson.of(notice.alarm());
        return json.put("doors", doors);
    }

    private static JsonObject row(Board.Row row, Instant now) {
        JsonObject json = new JsonObject()
                .put("person", row.id().value())
                .put("name", row.resident().name())
                .put("room", row.resident().roomName())
                .put("attention", row.attention())
                .put("legalStatus", row.status().code().value())
                .put("place", place(row.place(), now))
                .put("rightsAmiss", !row.rights().isEmpty())
                .put("doors", doors(row.doors()));
        row.level()
                .forEach(level -> json.put("level", level.level().name())
                        .put("version", level.assessment().version()));
        row.review().forEach(review -> json.put("review", review(review)));
        if (!row.notHeld().isEmpty()) {
            JsonArray notHeld = new JsonArray();
            row.notHeld().forEach(door -> notHeld.add(door.value()));
            json.put("notHeld", notHeld);
        }
        row.powerEndsSoon().forEach(end -> json.put("powerEnds", end.toString()));
        return json;
    }

    public static JsonObject review(ReviewState state) {
        String name = state instanceof ReviewState.Overdue
                ? "OVERDUE"
                : state instanceof ReviewState.DueSoon ? "DUE_SOON" : "CURRENT";
        JsonObject json =
                new JsonObject().put("state", name).put("dueOn", state.dueOn().toString());
        if (state instanceof ReviewState.Overdue overdue) {
            json.put("daysLate", overdue.daysLate());
        }
        return json;
    }

    public static JsonObject place(Place place, Instant now) {
        JsonObject json = new JsonObject()
                .put("place", place instanceof Place.Out ? "OUT" : "IN")
                .put("known", place.known().name());
        if (place.since().isAfter(Instant.MIN)) {
            json.put("since", place.since().toString());
        }
        if (place instanceof Place.Out out) {
            json.put("overdue", out.isOverdueAt(now));
            if (out.dueBack().isBefore(Instant.MAX)) {
                json.put("dueBack", out.dueBack().toString());
            }
        }
        return json;
    }

    public static JsonObject doors(DoorCount count) {
        JsonArray lacking = new JsonArray();
        for (DoorHold door : count.lacking()) {
            lacking.add(new JsonObject()
                    .put("door", door.door().id().value())
                    .put("delivery", DoorsJson.hold(door.holds())));
        }
        return new JsonObject()
                .put("inForce", count.certain())
                .put("all", count.doors().size())
                .put("lacking", lacking);
    }

    private static JsonArray ids(List<Resident> people) {
        JsonArray ids = new JsonArray();
        people.forEach(person -> ids.add(person.id().value()));
        return ids;
    }
}
