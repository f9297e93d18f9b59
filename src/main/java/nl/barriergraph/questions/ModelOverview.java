package nl.barriergraph.questions;

import java.util.List;

import nl.barriergraph.graph.Entry;
import nl.barriergraph.model.Words;

/**
 * One barrier of the model in short.
 *
 * @param position its place in the process
 * @param owner who is accountable for the barrier itself or coordinates it
 * @param executing who executes it or an intervention that raises it
 * @param wished who is only wished or proposed to
 * @param actions how many policy actions contribute
 */
public record ModelOverview(int position, Entry barrier, Known<List<Entry>> signals, Known<List<Entry>> opportunities,
        Known<List<Entry>> facilitators, Known<List<Entry>> interventions, Known<List<Entry>> owner,
        Known<List<Entry>> executing, List<Entry> wished, int actions, List<String> sources) implements Row {

    @Override
    public String sentence(Words words) {
        return words.text("sentence.overview", this.barrier.title(words.language()), count(this.interventions),
                this.actions, Titles.of(this.owner, words), Titles.of(this.executing, words));
    }

    private static int count(Known<List<Entry>> entries) {
        return (entries instanceof Known.Fact<List<Entry>> fact) ? fact.value().size() : 0;
    }

}
