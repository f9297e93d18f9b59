package nl.barriergraph.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import nl.barriergraph.dataset.DataFolder;
import nl.barriergraph.dataset.DatasetReader;
import nl.barriergraph.graph.DatabaseAccess;
import nl.barriergraph.loads.Offer;
import nl.barriergraph.model.Dataset;
import nl.barriergraph.questions.Answer;
import nl.barriergraph.questions.Questions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** Asks one question. */
@Command(name = "ask", description = "Ask a question of the catalogue.",
        footer = { "", "Example: ask who-owns-barrier barrier=geld" })
final class AskCommand implements Callable<Integer> {

    private final BarrierGraphCommand program;

    private final Application application;

    @Parameters(index = "0", paramLabel = "QUESTION", description = "Name of the question, such as who-owns-barrier.")
    private String question = "";

    @Parameters(index = "1..*", paramLabel = "NAME=VALUE",
            description = "Parameters; several values are separated by commas, or the parameter is repeated.")
    private List<String> parameters = new ArrayList<>();

    @Option(names = "--format", defaultValue = "TABLE", paramLabel = "table|json|csv|markdown",
            description = "Form of the answer (default: table).")
    private AnswerFormat format = AnswerFormat.TABLE;

    @Option(names = "--cypher", description = "Show the statement for Neo4j Browser instead of the answer.")
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
        try (DatabaseAccess access = DatabaseAccess.join(this.program.editionHome(),
                this.spec.commandLine().getErr()::println)) {
            Start start = new Start(this.application.builder(WebApplicationType.NONE), this.program, access);
            start.offer(new Offer(this::shipped, Offer.When.EMPTY));
            try (ConfigurableApplicationContext context = start.run(Map.of())) {
                Answer answer = context.getBean(Questions.class).ask(this.question, given);
                String text = this.cypher ? answer.forBrowser() + System.lineSeparator()
                        : this.format.write(answer, this.program.words());
                this.spec.commandLine().getOut().print(text);
                this.spec.commandLine().getOut().flush();
            }
        }
        return ExitCode.DONE.code();
    }

    private Dataset shipped() {
        System.err.printf("The home '%s' is empty; loading the data set inside the program.%n", this.program.home());
        return this.program.edition().cut(DatasetReader.read(DataFolder.shipped()));
    }

    private Map<String, List<String>> given() {
        Map<String, List<String>> given = new LinkedHashMap<>();
        for (String parameter : this.parameters) {
            String[] parts = parameter.split("=", 2);
            if (parts.length < 2) {
                throw new ParameterException(this.spec.commandLine(),
                        "'%s' is no parameter. Expected is name=value, such as barrier=geld.".formatted(parameter));
            }
            given.computeIfAbsent(parts[0], (name) -> new ArrayList<>()).add(parts[1]);
        }
        return given;
    }

}
