package nl.barriergraph.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import nl.barriergraph.model.Words;
import org.jspecify.annotations.Nullable;

/** Shows on a terminal how far long work is, and leaves no trace of it. */
final class Progress implements AutoCloseable {

    private final Words words;

    private final @Nullable ProgressBar bar;

    private Progress(Words words, @Nullable ProgressBar bar) {
        this.words = words;
        this.bar = bar;
    }

    /** Work of this many steps. */
    static Progress of(int steps, Words words) {
        return new Progress(words,
                Terminal.isThere() ? new ProgressBarBuilder().setInitialMax(steps)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setConsumer(new ConsoleProgressBarConsumer(System.err))
                    .setMaxRenderedLength(Terminal.width())
                    .hideEta()
                    .clearDisplayOnFinish()
                    .build() : null);
    }

    /** A step begins, and with it the one before has ended. */
    void step(String key, Object... arguments) {
        if (this.bar != null) {
            if (!this.bar.getExtraMessage().isEmpty()) {
                this.bar.step();
            }
            this.bar.setExtraMessage(" " + this.words.text(key, arguments)).refresh();
        }
    }

    @Override
    public void close() {
        if (this.bar != null) {
            this.bar.close();
        }
    }

}
