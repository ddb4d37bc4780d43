package org.onthelatch;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.joran.spi.JoranException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/** Everything that is logged meanwhile, ours down to the last detail, written as {@code config/logback.xml} writes it. */
final class CapturedLog implements AutoCloseable {
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Logger ours = (Logger) LoggerFactory.getLogger("org.onthelatch");
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final AppenderBase<ILoggingEvent> appender;

    private CapturedLog(Encoder<ILoggingEvent> encoder) {
        this.appender = new AppenderBase<>() {
            @Override
            protected void append(ILoggingEvent event) {
                lines.add(new String(encoder.encode(event), StandardCharsets.UTF_8));
            }
        };
        appender.setContext(root.getLoggerContext());
        appender.start();
        root.addAppender(appender);
        ours.setLevel(Level.TRACE);
    }

    /** @param format as ONLATCH_LOG_FORMAT names it */
    static CapturedLog as(String format) {
        return new CapturedLog(encoder(format));
    }

    static Encoder<ILoggingEvent> encoder(String format) {
        LoggerContext context = new LoggerContext();
        context.putProperty("ONLATCH_LOG_FORMAT", format);
        JoranConfigurator file = new JoranConfigurator();
        file.setContext(context);
        try {
            file.doConfigure(
                    SourceTree.aroundHere().top().resolve("config/logback.xml").toFile());
        } catch (JoranException e) {
            throw new IllegalStateException("config/logback.xml cannot be read", e);
        }
        Logger configured = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        return ((OutputStreamAppender<ILoggingEvent>) configured.getAppender(format)).getEncoder();
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void close() {
        root.detachAppender(appender);
        appender.stop();
        ours.setLevel(null);
    }
}
