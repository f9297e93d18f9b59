package nl.barriergraph.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import nl.barriergraph.model.Message;
import nl.barriergraph.model.Nearest;
import nl.barriergraph.model.Words;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the user's language what was typed wrongly. */
final class WrongUsage implements IParameterExceptionHandler {

    private final Words words;

    WrongUsage(Words words) {
        this.words = words;
    }

    @Override
    public int handleParseException(ParameterException exception, String[] arguments) {
        CommandLine command = exception.getCommandLine();
        Message message = message(exception, command.getCommandSpec());
        command.getErr().println(command.getColorScheme().errorText(message.in(this.words)));
        return ExitCode.WRONG_USAGE.code();
    }

    private static Message message(ParameterException exception, CommandSpec command) {
        String name = command.qualifiedName();
        if (exception instanceof UnmatchedArgumentException unmatched) {
            String given = unmatched.getUnmatched().get(0);
            return Message.of(unmatched.isUnknownOption() ? "cli.unknownOption" : "cli.unknownArgument", given,
                    Nearest.hint(given, names(command, unmatched.isUnknownOption())), name);
        }
        if (exception instanceof MissingParameterException missing) {
            return Message.of("cli.missing", missing.getMissing().stream().map(WrongUsage::name).toList(), name);
        }
        ArgSpec argument = exception.getArgSpec();
        if (argument != null && exception.getValue() != null) {
            return Message.of("cli.value", exception.getValue(), name(argument), choices(argument), name);
        }
        return Message.of("cli.usage", String.valueOf(exception.getMessage()), name);
    }

    private static List<String> names(CommandSpec command, boolean options) {
        Stream<String> names = options ? command.options().stream().flatMap((option) -> Arrays.stream(option.names()))
                : command.root().subcommands().keySet().stream();
        return names.toList();
    }

    private static String name(ArgSpec argument) {
        return (argument instanceof OptionSpec option) ? option.longestName() : argument.paramLabel();
    }

    private static Optional<Message> choices(ArgSpec argument) {
        boolean counted = argument.paramLabel().contains("|");
        return Optional.of(argument.paramLabel())
            .filter((label) -> counted)
            .map((label) -> Message.of("cli.valueOneOf", List.of(label.split("\\|"))));
    }

}
