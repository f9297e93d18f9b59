package nl.barriergraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import nl.barriergraph.graph.DatabaseAccess;
import nl.barriergraph.questions.Answer;
import nl.barriergraph.questions.Questions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
        Map<String, List<String>> given = Values.of(this.parameters, this.spec.commandLine());
        try (DatabaseAccess access = DatabaseAccess.join(this.program.editionHome(),
                this.spec.commandLine().getErr()::println)) {
            Start start = new Start(this.application.builder(WebApplicationType.NONE), this.program, access);
            start.offerShipped();
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

}
