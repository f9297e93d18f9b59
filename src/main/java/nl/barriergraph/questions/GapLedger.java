package nl.barriergraph.questions;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import nl.barriergraph.graph.Statements;
import nl.barriergraph.graph.Versions;
import nl.barriergraph.model.Message;
import nl.barriergraph.questions.WrongQuestionException.Fault;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Judges gaps by an earlier load and by the decisions to accept them. */
@Component
public class GapLedger {

    /** The question it judges the answers of. */
    public static final String QUESTION = "coverage-gaps";

    private final Questions questions;

    private final Versions versions;

    GapLedger(Questions questions, Versions versions) {
        this.questions = questions;
        this.versions = versions;
    }

    /**
     * What calls for attention.
     *
     * @param since the load it was compared with
     * @param fresh gaps that were not there then and are not accepted
     * @param expired gaps of which the acceptance has ended, whether or not they were
     * there
     */
    public record Judgement(String since, List<CoverageGaps> fresh, List<CoverageGaps> expired) {

        public boolean isClean() {
            return this.fresh.isEmpty() && this.expired.isEmpty();
        }

    }

    /**
     * Judges an answer.
     * @param given the parameters it was asked with
     * @param since the load to compare with; null for the one before that of the answer
     * @throws WrongQuestionException when there is no such load
     */
    public Judgement judge(Answer answer, Map<String, List<String>> given, @Nullable String since) {
        String earlier = (since != null) ? since : before(answer.load().id());
        Map<String, List<String>> then = new HashMap<>(given);
        then.put("load", List.of(earlier));
        then.put("asOf", List.of(answer.asOf().toString()));
        Set<String> known = gaps(this.questions.ask(QUESTION, then)).stream()
            .map(CoverageGaps::gap)
            .collect(Collectors.toSet());
        Map<String, String> accepted = this.versions
            .read(answer.load().id(), (transaction, load) -> transaction.run(Statements.named("gap-decisions"))
                .stream()
                .collect(Collectors.toMap((row) -> row.get("id").asString(), (row) -> row.get("until").asString())));
        List<CoverageGaps> gaps = gaps(answer);
        return new Judgement(earlier,
                gaps.stream().filter((row) -> !known.contains(row.gap()) && !accepted.containsKey(row.gap())).toList(),
                gaps.stream().filter((row) -> isOver(accepted.get(row.gap()), answer.asOf())).toList());
    }

    private String before(long load) {
        return this.versions.loads()
            .stream()
            .filter((id) -> id < load)
            .findFirst()
            .map(String::valueOf)
            .orElseThrow(() -> new WrongQuestionException(true,
                    List.of(new Fault("since", Message.of("ask.noEarlierLoad", load), List.of()))));
    }

    private static List<CoverageGaps> gaps(Answer answer) {
        return answer.rows().stream().map(CoverageGaps.class::cast).toList();
    }

    /** A partial date ends with its period. */
    private static boolean isOver(@Nullable String until, LocalDate asOf) {
        return until != null && asOf.toString().substring(0, until.length()).compareTo(until) > 0;
    }

}
