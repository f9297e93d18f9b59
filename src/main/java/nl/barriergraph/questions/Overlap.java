package nl.barriergraph.questions;

import java.util.List;

import nl.barriergraph.graph.Entry;
import nl.barriergraph.model.Words;

/**
 * A barrier or intervention that several actors execute.
 *
 * @param executing who executes
 * @param wished who is only wished or proposed to
 * @param coordinating who coordinates the subject itself, or why nobody is known to
 * @param inherited who coordinates the policy the subject stands in
 */
public record Overlap(Entry subject, List<Entry> executing, List<Entry> wished, Known<List<Entry>> coordinating,
        List<Entry> inherited, List<String> sources) implements Row {

    @Override
    public String sentence(Words words) {
        String subject = this.subject.title(words.language());
        String coordination = Titles.of(this.coordinating, words);
        if (this.executing.isEmpty()) {
            return words.text("sentence.overlap.wished", subject, Titles.of(this.wished, words), coordination);
        }
        return this.wished.isEmpty()
                ? words.text("sentence.overlap", subject, Titles.of(this.executing, words), coordination)
                : words.text("sentence.overlap.both", subject, Titles.of(this.executing, words),
                        Titles.of(this.wished, words), coordination);
    }

}
