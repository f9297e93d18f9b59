package nl.barriergraph.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import nl.barriergraph.model.Words;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Runs what a user typed and ends with an exit code. */
public final class CommandLineInterface {

    private static final List<String> HELP = List.of("-h", "--help", "-V", "--version");

    private CommandLineInterface() {
    }

    /**
     * Runs a command; without one, {@code serve}.
     * @return its exit code
     */
    public static int run(String[] arguments, Application application) {
        BarrierGraphCommand program = new BarrierGraphCommand();
        Words words = Wording.of(arguments);
        CommandLine ask = new CommandLine(new AskCommand(program, application));
        ask.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_FOOTER_HEADING, (help) -> AskCommand.questions(words));
        CommandLine commands = new CommandLine(program).addSubcommand(new ServeCommand(program, application))
            .addSubcommand(new ValidateCommand(program))
            .addSubcommand(new VerifySourcesCommand(program))
            .addSubcommand(ask)
            .addSubcommand(new ReportCommand(program, application))
            .addSubcommand(new VerifyFiguresCommand(program, application))
            .addSubcommand(new PlanCommand(program, application))
            .addSubcommand(new ApplyCommand(program, application))
            .addSubcommand(new UndoCommand(program, application))
            .addSubcommand(new HistoryCommand(program, application))
            .addSubcommand(new ViewCommand(program, application))
            .addSubcommand(new ExportCommand(program, application))
            .addSubcommand(new GenerateCompletion())
            .setResourceBundle(words.bundle())
            .setParameterExceptionHandler(new WrongUsage(words))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
            .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
            .setExecutionExceptionHandler(
                    (exception, command, parsed) -> new Failure(exception).tell(command, words, program.isVerbose()));
        return commands.execute(withCommand(arguments, commands.getSubcommands().keySet()));
    }

    private static String[] withCommand(String[] arguments, Set<String> commands) {
        boolean named = Arrays.stream(arguments)
            .anyMatch((argument) -> commands.contains(argument) || HELP.contains(argument));
        boolean optionsOnly = arguments.length == 0 || arguments[0].startsWith("-");
        return (named || !optionsOnly) ? arguments
                : Stream.concat(Stream.of("serve"), Arrays.stream(arguments)).toArray(String[]::new);
    }

}
