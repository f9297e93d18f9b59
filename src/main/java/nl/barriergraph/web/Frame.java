package nl.barriergraph.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import nl.barriergraph.graph.LoadInfo;
import nl.barriergraph.model.Edition;
import nl.barriergraph.model.Label;
import nl.barriergraph.model.Marking;
import nl.barriergraph.model.Words;

/**
 * What stands around the content of a page.
 *
 * @param latest tells the load the graph holds; empty when it cannot be told
 * @param highest tells the highest marking of a load
 * @param hasOwnLook whether whoever runs the program gave design tokens of their own
 */
public record Frame(HttpServletRequest servletRequest, Words words, Edition edition,
        Supplier<Optional<LoadInfo>> latest, Function<LoadInfo, Marking> highest, boolean hasOwnLook) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** The same page in the other language. */
    public String languageLink() {
        return new Request(this.servletRequest).link("", this.words.text("page.otherLanguageCode"));
    }

    public @Nullable LoadInfo load() {
        return this.latest.get().orElse(null);
    }

    /**
     * The marking of a page that does not know its own: it may draw from all that is
     * loaded.
     */
    public @Nullable Marking marking() {
        return this.latest.get().map(this.highest).orElse(null);
    }

    /** What was searched for. */
    public String query() {
        return Objects.requireNonNullElse(this.servletRequest.getParameter("q"), "");
    }

    public List<Navigation> navigation() {
        return List.of(Navigation.values());
    }

    public boolean isCurrent(Navigation item) {
        return this.servletRequest.getRequestURI().equals(item.path());
    }

    /** The names of the labels, for the script. */
    public String labelNames() {
        Map<String, String> names = Arrays.stream(Label.values())
            .collect(Collectors.toMap(Label::label, this.words::of));
        return JSON.writeValueAsString(names);
    }

    /** Whether the reader had to say who it is. */
    public boolean isSignedIn() {
        return this.servletRequest.getUserPrincipal() != null;
    }

}
