package org.onthelatch.web.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.accesslist.AccessPolicy;
import org.onthelatch.accesslist.Reach;
import org.onthelatch.doorcontroller.CommandRecords;
import org.onthelatch.doorcontroller.ListHistory;
import org.onthelatch.egress.EgressRecords;
import org.onthelatch.fob.Fobs;
import org.onthelatch.staff.Scope;
import org.onthelatch.ward.Register;
import org.onthelatch.web.sources.AwayDesk;
import org.onthelatch.web.sources.CallDesk;
import org.onthelatch.web.sources.DepartureDesk;
import org.onthelatch.web.sources.FobCare;
import org.onthelatch.web.sources.IncidentDesk;
import org.onthelatch.web.sources.NoticeBoard;
import org.onthelatch.web.sources.OtherWardDesk;
import org.onthelatch.web.sources.PlanDesk;
import org.onthelatch.web.sources.RegisterDesk;
import org.onthelatch.web.sources.ReviewDesk;
import org.onthelatch.web.sources.RightsDesk;
import org.onthelatch.web.sources.RoomDesk;

/** Whatever a desk can hand to a page, somebody said whom it is about (D66). */
class WhoseTest {
    private static final List<Class<?>> DESKS = List.of(
            AwayDesk.class,
            CallDesk.class,
            CommandRecords.class,
            DepartureDesk.class,
            EgressRecords.class,
            FobCare.class,
            IncidentDesk.class,
            ListHistory.class,
            NoticeBoard.class,
            OtherWardDesk.class,
            PlanDesk.class,
            RegisterDesk.class,
            ReviewDesk.class,
            RightsDesk.class,
            RoomDesk.class);

    @Test
    void every_kind_of_record_that_a_desk_lists_is_known() {
        List<Class<?>> listed = DESKS.stream()
                .flatMap(desk -> Stream.of(desk.getMethods()))
                .map(Method::getGenericReturnType)
                .filter(ParameterizedType.class::isInstance)
                .map(ParameterizedType.class::cast)
                .filter(type -> type.getRawType() == List.class || type.getRawType() == Optional.class)
                .<Class<?>>map(WhoseTest::element)
                .distinct()
                .toList();

        assertThat(listed).hasSizeGreaterThan(15).allMatch(Whose::isKnown);
    }

    @Test
    void a_kind_that_nobody_named_is_shown_to_nobody() {
        AccessFacts none = new AccessFacts(
                new Register(List.of()), List.of(), new Fobs(List.of(), List.of()), List.of(), policy());
        Reach reach = new Reach(new Scope.NumbersOnly(), none);

        assertThatThrownBy(() -> Whose.isSeen(reach, new Object())).hasMessageContaining("nobody said whom");
    }

    private static AccessPolicy policy() {
        return new AccessPolicy(java.time.Duration.ofDays(1), java.util.Set.of());
    }

    private static Class<?> element(ParameterizedType type) {
        Type element = type.getActualTypeArguments()[0];
        return (Class<?>) element;
    }
}
