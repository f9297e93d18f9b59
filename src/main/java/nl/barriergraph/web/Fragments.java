package nl.barriergraph.web;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import tools.jackson.databind.json.JsonMapper;

import nl.barriergraph.model.Language;
import nl.barriergraph.model.Words;
import nl.barriergraph.questions.Answer;
import nl.barriergraph.questions.AnswerJson;
import nl.barriergraph.questions.Catalogue;
import nl.barriergraph.questions.DocumentOutline;

/**
 * The parts of pages that tell an answer or a document, and what programs are given of
 * it; of one that is kept each is written out once in each language.
 */
@Component
public class Fragments {

    /** Keyed by what is told itself, so that what is written goes when that goes. */
    private final Cache<Object, Cache<Key, String>> kept = Caffeine.newBuilder().weakKeys().build();

    private final ITemplateEngine templates;

    private final Catalogue catalogue;

    private final JsonMapper json;

    Fragments(ITemplateEngine templates, Catalogue catalogue, JsonMapper json) {
        this.templates = templates;
        this.catalogue = catalogue;
        this.json = json;
    }

    /**
     * What is written of a subject.
     *
     * @param part which part of it; empty for the whole
     */
    private record Key(String fragment, String part, Language language) {
    }

    /** The answer in sentences, as HTML. */
    public String told(Answer answer, Words words) {
        return of("told", answer, () -> Map.of("answer", answer), words);
    }

    /** The rows of an answer and the sources they rest on, as HTML. */
    public String table(Answer answer, Words words) {
        return of("answer", answer, () -> Map.of("answer", answer), words);
    }

    /** The gaps of a barrier by kind, as HTML. */
    public String gaps(Answer gaps, Words words) {
        return of("gaps", gaps, () -> Map.of("groups", GapGroup.of(gaps)), words);
    }

    /** The gaps of one kind among those of an answer, as HTML. */
    public String gaps(Answer gaps, GapGroup group, Words words) {
        return of("kind", group.code().name(), gaps, () -> Map.of("group", group), words);
    }

    /** A document as it is built up, as HTML. */
    public String outline(DocumentOutline outline, Words words) {
        return of("outline", outline, () -> Map.of("outline", outline), words);
    }

    /** The whole answer, as JSON. */
    String json(Answer answer, Words words) {
        return kept(answer, new Key("json", "", words.language()),
                () -> this.json.writeValueAsString(AnswerJson.of(answer, words)));
    }

    private String of(String fragment, Object subject, Supplier<Map<String, Object>> model, Words words) {
        return of(fragment, "", subject, model, words);
    }

    private String of(String fragment, String part, Object subject, Supplier<Map<String, Object>> model, Words words) {
        return kept(subject, new Key(fragment, part, words.language()), () -> write(fragment, model.get(), words));
    }

    private String kept(Object subject, Key key, Supplier<String> written) {
        return this.kept.get(subject, (of) -> Caffeine.newBuilder().build()).get(key, (missing) -> written.get());
    }

    private String write(String fragment, Map<String, Object> model, Words words) {
        Context context = new Context(Locale.forLanguageTag(words.language().code()), model);
        context.setVariable("words", words);
        context.setVariable("link", new Links(words));
        context.setVariable("gapRules", this.catalogue.gapRules());
        return this.templates.process("fragments", Set.of("%" + fragment), context);
    }

}
