package org.onthelatch.command;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.List;

/**
 * Hears the signals to end, so that a process that ended as it was told to ends with 0. Java has no other way to them than a
 * class outside its specification, which is therefore found by name.
 */
final class Signals {
    private static final List<String> TO_END = List.of("TERM", "INT");

    private Signals() {}

    /** @return whether they are heard; if not, the process ends by its shutdown hooks, and with another code */
    static boolean onEnd(Runnable act) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            InvocationHandler heard = (proxy, method, args) -> {
                act.run();
                return proxy;
            };
            Object acting = Proxy.newProxyInstance(handler.getClassLoader(), new Class<?>[] {handler}, heard);
            for (String name : TO_END) {
                Object each = signal.getConstructor(String.class).newInstance(name);
                var unused = signal.getMethod("handle", signal, handler).invoke(null, each, acting);
            }
            return true;
        } catch (ReflectiveOperationException e) {
            return false; // a Java without it, or one that keeps its signals to itself (-Xrs)
        }
    }
}
