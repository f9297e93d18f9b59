package nl.barriergraph.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.barriergraph.model.Message;
import nl.barriergraph.model.Words;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Parameters as a user types them. */
final class Values {

    private Values() {
    }

    /** Reads {@code name=value}; a name may be repeated. */
    static Map<String, List<String>> of(List<String> parameters, CommandLine command, Words words) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        for (String parameter : parameters) {
            String[] parts = parameter.split("=", 2);
            if (parts.length < 2) {
                throw new ParameterException(command, Message.of("cli.noParameter", parameter).in(words));
            }
            given.computeIfAbsent(parts[0], (name) -> new ArrayList<>()).add(parts[1]);
        }
        return given;
    }

}
