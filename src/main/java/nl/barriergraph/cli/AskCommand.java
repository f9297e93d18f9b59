package nl.barriergraph.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import nl.barriergraph.model.Marking;
import nl.barriergraph.model.Words;
import nl.barriergraph.questions.Answer;
import nl.barriergraph.questions.Catalogue;
import nl.barriergraph.questions.GapLedger;
import nl.barriergraph.questions.GapLedger.Judgement;
import nl.barriergraph.questions.Parameter;
import nl.barriergraph.questions.Question;
import nl.barriergraph.questions.Questions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks one question. */
@Command(name = "ask")
final class AskCommand implements Callable<Integer> {

    private final BarrierGraphCommand program;

    private final Application application;

    @Parameters(index = "0", paramLabel = "QUESTION", descriptionKey = "cli.question")
    private String question = "";

    @Parameters(index = "1..*", paramLabel = "NAME=VALUE", descriptionKey = "cli.parameters")
    private List<String> parameters = new ArrayList<>();

    @Option(names = "--format", defaultValue = "TABLE", paramLabel = "table|json|csv|markdown",
            descriptionKey = "cli.option.format")
    private AnswerFormat format = AnswerFormat.TABLE;

    @Option(names = "--load", paramLabel = "ID", descriptionKey = "cli.option.load")
    private @Nullable String load;

    @Option(names = "--fail-on", paramLabel = "new", descriptionKey = "cli.option.failOn")
    private @Nullable FailOn failOn;

    @Option(names = "--since", paramLabel = "ID", descriptionKey = "cli.option.since")
    private @Nullable String since;

    @Option(names = "--cypher", descriptionKey = "cli.option.cypher")
    private boolean cypher;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    AskCommand(BarrierGraphCommand program, Application application) {
        this.program = program;
        this.application = application;
    }

    @Override
    public Integer call() {
        Map<String, List<String>> given = given();
        if ((this.failOn != null && !this.question.equals(GapLedger.QUESTION))
                || (this.failOn == null && this.since != null)) {
            throw new ParameterException(this.spec.commandLine(), this.program.words().text("cli.failOnGaps"));
        }
        Visit visit = new Visit(this.program, this.application, this.spec);
        Outcome outcome = visit.withData((context) -> {
            Answer answer = context.getBean(Questions.class).ask(this.question, given);
            return new Outcome(answer,
                    (this.failOn == null) ? null : context.getBean(GapLedger.class).judge(answer, given, this.since));
        });
        Words words = this.program.words();
        visit.print(this.cypher ? outcome.answer().filledIn(words.language()) + System.lineSeparator()
                : this.format.write(outcome.answer(), words));
        if (this.format == AnswerFormat.CSV && outcome.answer().marking() != Marking.PUBLIC) {
            // the rows have no place for it, and what reads them would stumble over it
            this.spec.commandLine().getErr().println(words.text("page.marked", words.of(outcome.answer().marking())));
        }
        return (outcome.judgement() != null) ? tell(outcome.judgement(), words) : ExitCode.DONE.code();
    }

    private record Outcome(Answer answer, @Nullable Judgement judgement) {
    }

    private int tell(Judgement judgement, Words words) {
        PrintWriter err = this.spec.commandLine().getErr();
        judgement.fresh()
            .forEach((gap) -> err.println(words.text("gap.new", gap.gap(), judgement.since(), gap.told(words))));
        judgement.expired().forEach((gap) -> err.println(words.text("gap.expired", gap.gap(), gap.told(words))));
        return (judgement.isClean() ? ExitCode.DONE : ExitCode.BAD_DATA).code();
    }

    /** The catalogue, for the help: a question and its parameters a line. */
    static String questions(Words words) {
        List<Question> questions = new Catalogue().all();
        int width = questions.stream().mapToInt((question) -> question.name().length()).max().orElse(0);
        return questions.stream()
            .map((question) -> "  %s  %s%n".formatted(question.name() + " ".repeat(width - question.name().length()),
                    title(question, words)))
            .collect(Collectors.joining("", words.text("cli.questions"), System.lineSeparator()));
    }

    private static String title(Question question, Words words) {
        String names = question.parameters().stream().map(Parameter::name).collect(Collectors.joining(", "));
        String title = question.title().in(words.language());
        return names.isEmpty() ? title : "%s (%s)".formatted(title, names);
    }

    private Map<String, List<String>> given() {
        Map<String, List<String>> given = Values.of(this.parameters, this.spec.commandLine(), this.program.words());
        if (this.load != null) {
            given.put("load", List.of(this.load));
        }
        return given;
    }

}
