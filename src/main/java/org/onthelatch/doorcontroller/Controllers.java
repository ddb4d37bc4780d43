package org.onthelatch.doorcontroller;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.onthelatch.ward.DeviceId;

/** The state of every controller, as last heard and sent. Safe for use by any thread. */
public final class Controllers {
    private final Map<DeviceId, ControllerState> states = new ConcurrentHashMap<>();
    private volatile Instant uncheckedSince = Instant.MAX;

    public ControllerState state(DeviceId controller) {
        return states.getOrDefault(controller, ControllerState.unheard(controller))
                .unchecked(uncheckedSince);
    }

    /** Facts have changed: until {@link #settled} nobody can say of any controller that it holds what it should. */
    public void unsettled(Instant now) {
        uncheckedSince = now;
    }

    /** What every controller should hold is worked out and issued. */
    public void settled() {
        uncheckedSince = Instant.MAX;
    }

    public void issued(IssuedList list, List<String> tooMuch) {
        change(list.controller(), state -> state.issued(list, tooMuch));
    }

    public void sent(DeviceId controller, Instant now) {
        change(controller, state -> state.sent(now));
    }

    public void answered(ListAnswer answer, Instant now) {
        change(answer.controller(), state -> state.answered(answer, now));
    }

    public void heard(DeviceStatus status, Instant now) {
        change(status.controller(), state -> state.heard(status, now));
    }

    /** Nobody knows of any controller whether it is connected. */
    public void allGone() {
        states.keySet().forEach(controller -> change(controller, ControllerState::gone));
    }

    /** @param ahead how far the controller's clock is ahead of the service's; negative for behind */
    public void skewed(DeviceId controller, Duration ahead) {
        change(controller, state -> state.skewed(ahead));
    }

    /** @param number as {@code epoch/seq}, where two events of its log do not fit together; the first one stays */
    public void chainBroken(DeviceId controller, String number) {
        change(controller, state -> state.chainBroken(number));
    }

    /** It was heard at this moment, before the service started, as far as is kept. */
    public void heardBefore(DeviceId controller, Instant at) {
        change(controller, state -> state.heardBefore(at));
    }

    private void change(DeviceId controller, UnaryOperator<ControllerState> change) {
        states.compute(
                controller, (id, state) -> change.apply(state == null ? ControllerState.unheard(controller) : state));
    }
}
