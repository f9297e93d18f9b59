package nl.barriergraph.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import nl.barriergraph.model.Message;
import nl.barriergraph.model.Nearest;
import nl.barriergraph.questions.WrongQuestionException;
import nl.barriergraph.questions.WrongQuestionException.Fault;
import org.jspecify.annotations.Nullable;

import org.springframework.util.MultiValueMap;

/**
 * What a page is narrowed to.
 *
 * @param name of its parameter in the address
 * @param choices what can be chosen
 * @param chosen nothing where all is meant
 */
public record Filter(String name, List<String> choices, List<String> chosen) {

    /**
     * Reads a filter from an address; {@code a,b} is the same as twice the parameter.
     * @throws WrongQuestionException when something else is chosen than can be
     */
    static Filter of(String name, List<String> choices, MultiValueMap<String, String> given) {
        List<String> chosen = given.getOrDefault(name, List.of())
            .stream()
            .flatMap((value) -> Arrays.stream(value.split(",")))
            .filter((value) -> !value.isBlank())
            .toList();
        List<Fault> faults = chosen.stream()
            .filter((value) -> !choices.contains(value))
            .map((value) -> new Fault(name,
                    Message.of("ask.value", name, value, Nearest.hint(value.toUpperCase(Locale.ROOT), choices),
                            choices),
                    choices))
            .toList();
        if (!faults.isEmpty()) {
            throw new WrongQuestionException(true, faults);
        }
        return new Filter(name, choices, chosen);
    }

    /** A filter by the names of words of the domain. */
    static Filter of(String name, Enum<?>[] choices, MultiValueMap<String, String> given) {
        return of(name, Arrays.stream(choices).map(Enum::name).toList(), given);
    }

    public boolean isChosen(String value) {
        return this.chosen.contains(value);
    }

    /** Whether something with this value is shown. */
    boolean shows(@Nullable Object value) {
        return this.chosen.isEmpty() || this.chosen.contains(String.valueOf(value));
    }

}
