package org.onthelatch.web.scope;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.onthelatch.accesslist.Reach;
import org.onthelatch.call.Calls;
import org.onthelatch.incident.Incidents;
import org.onthelatch.otherward.WardAccesses;
import org.onthelatch.restriction.Notices;
import org.onthelatch.roomentry.RoomEntries;

/**
 * Stands before a desk: whatever list comes from it is cut to what is seen, whichever method it came from, so that a method
 * added later is cut, too. What is written goes on unchanged; whose record it goes to was looked at before.
 */
final class Narrowed implements InvocationHandler {
    private final Object desk;
    private final Supplier<Reach> reach;

    private Narrowed(Object desk, Supplier<Reach> reach) {
        this.desk = desk;
        this.reach = reach;
    }

    static <T> T desk(Class<T> kind, T desk, Supplier<Reach> reach) {
        return kind.cast(
                Proxy.newProxyInstance(kind.getClassLoader(), new Class<?>[] {kind}, new Narrowed(desk, reach)));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return narrowed(method.invoke(desk, arguments));
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    private @Nullable Object narrowed(@Nullable Object result) {
        Reach now = reach.get();
        if (result instanceof List<?> list) {
            return list.stream().filter(record -> Whose.isSeen(now, record)).toList();
        }
        if (result instanceof Optional<?> one) {
            return one.filter(record -> Whose.isSeen(now, record));
        }
        if (result instanceof Incidents incidents) {
            return incidents.of(incident -> Whose.isSeen(now, incident));
        }
        if (result instanceof Calls calls) {
            return calls.of(call -> Whose.isSeen(now, call));
        }
        if (result instanceof Notices notices) {
            return new Notices(
                    notices.all().stream()
                            .filter(notice -> Whose.isSeen(now, notice))
                            .toList(),
                    notices.told());
        }
        if (result instanceof WardAccesses accesses) {
            return accesses.of(access -> now.sees(access.ward()));
        }
        return result instanceof RoomEntries rooms
                ? new RoomEntries(
                        rooms.egress(), now.facts().within(now), rooms.departures(), rooms.reasons(), rooms.now())
                : result;
    }
}
