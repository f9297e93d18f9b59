package nl.barriergraph.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import jakarta.servlet.http.HttpServletRequest;
import nl.barriergraph.model.Label;
import nl.barriergraph.model.Language;
import nl.barriergraph.model.Words;
import nl.barriergraph.questions.BrowserKit;
import nl.barriergraph.questions.Catalogue;
import nl.barriergraph.questions.Question;

import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * What Neo4j Browser takes from the application: a guide, saved queries and a style.
 */
@Controller
class BrowserFiles {

    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private static final MediaType ZIP = new MediaType("application", "zip");

    /** The same scripts make the same file on any day. */
    private static final LocalDateTime UNDATED = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Catalogue catalogue;

    private final Answers answers;

    private final Environment environment;

    BrowserFiles(Catalogue catalogue, Answers answers, Environment environment) {
        this.catalogue = catalogue;
        this.answers = answers;
        this.environment = environment;
    }

    @GetMapping("/browser/guide.html")
    String dutchGuide(Model model) {
        return guide(Language.NL, model);
    }

    @GetMapping("/browser/guide-en.html")
    String englishGuide(Model model) {
        return guide(Language.EN, model);
    }

    private String guide(Language language, Model model) {
        model.addAttribute("words", Words.in(language));
        model.addAttribute("labels", Label.values());
        model.addAttribute("questions", this.catalogue.questions());
        model.addAttribute("explorations", this.catalogue.explorations());
        model.addAttribute("kit", kit(language));
        return "guide";
    }

    private BrowserKit kit(Language language) {
        return new BrowserKit(this.environment.getRequiredProperty("local.server.port", Integer.class), language);
    }

    @GetMapping("/browser/questions/{name}.html")
    String answer(@PathVariable String name, HttpServletRequest servletRequest, Model model) {
        Request request = new Request(servletRequest);
        model.addAttribute("words", request.words());
        model.addAttribute("kit", kit(request.words().language()));
        model.addAttribute("answer", this.answers.ask(name, request.parameters()));
        return "answer-guide";
    }

    @GetMapping("/browser/style.grass")
    ResponseEntity<Resource> style() {
        return ResponseEntity.ok().contentType(TEXT).body(new ClassPathResource("cypher/browser/style.grass"));
    }

    @GetMapping("/browser/queries.zip")
    ResponseEntity<byte[]> dutchQueries() {
        return queries(Language.NL);
    }

    @GetMapping("/browser/queries-en.zip")
    ResponseEntity<byte[]> englishQueries() {
        return queries(Language.EN);
    }

    private ResponseEntity<byte[]> queries(Language language) {
        return ResponseEntity.ok()
            .contentType(ZIP)
            .header("Content-Disposition", "attachment; filename=\"barrier-graph-%s.zip\"".formatted(language.code()))
            .body(zip(scripts(language)));
    }

    /** By path; the folder becomes the folder of Browser's saved scripts. */
    private Map<String, String> scripts(Language language) {
        Words words = Words.in(language);
        Map<String, String> scripts = new LinkedHashMap<>();
        this.catalogue.explorations()
            .forEach((exploration) -> scripts.put(
                    "%s/%s.cypher".formatted(words.text("kit.explorations"), exploration.name()),
                    "// %s\n%s\n".formatted(exploration.title().in(language), exploration.statement())));
        this.catalogue.questions()
            .forEach((question) -> scripts.put("%s/%s.cypher".formatted(words.text("kit.questions"), question.name()),
                    script(question.title().in(language), question, language)));
        this.catalogue.gapRules()
            .values()
            .forEach((rule) -> scripts.put("%s/%s.cypher".formatted(words.text("kit.gaps"), rule.name()),
                    script(rule.name() + " " + rule.title().in(language), rule, language)));
        return scripts;
    }

    private static String script(String title, Question question, Language language) {
        return "// %s\n// %s\n%s\n".formatted(title, question.explanation().in(language), question.filledIn());
    }

    private static byte[] zip(Map<String, String> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(UNDATED);
                zip.putNextEntry(entry);
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return bytes.toByteArray();
    }

}
