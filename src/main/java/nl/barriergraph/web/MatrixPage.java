package nl.barriergraph.web;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.barriergraph.model.Modality;
import nl.barriergraph.model.RelationshipType;
import nl.barriergraph.model.Tier;
import nl.barriergraph.model.Words;
import nl.barriergraph.questions.Answer;
import nl.barriergraph.questions.Citation;
import nl.barriergraph.questions.OwnershipMatrix;
import nl.barriergraph.questions.Text;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who has which role at which barrier, on one page. */
@Controller
class MatrixPage {

    private final Answers answers;

    MatrixPage(Answers answers) {
        this.answers = answers;
    }

    @GetMapping("/matrix")
    String matrix(@RequestParam MultiValueMap<String, String> given, HttpServletRequest servletRequest, Model model) {
        Request request = new Request(servletRequest);
        Words words = request.words();
        Answer answer = this.answers.ask("ownership-matrix", request.only("asOf", "load"));
        Map<String, Text> documents = answer.sources()
            .stream()
            .collect(Collectors.toMap(Citation::document, Citation::documentTitle, (one, same) -> one));
        Filter tier = Filter.of("tier", Tier.values(), given);
        Filter role = Filter.of("role", RelationshipType.roles().stream().map(Enum::name).toList(), given);
        Filter modality = Filter.of("modality", Modality.values(), given);
        Filter document = Filter.of("document", documents.keySet().stream().sorted().toList(), given);
        Map<String, String> documentOf = answer.sources()
            .stream()
            .collect(Collectors.toMap(Citation::id, Citation::document));
        Predicate<OwnershipMatrix> shown = (row) -> tier.shows(row.tier()) && modality.shows(row.modality())
                && roles(row).anyMatch(role::shows)
                && row.sources().stream().anyMatch((passage) -> document.shows(documentOf.get(passage)));
        model.addAttribute("answer", answer);
        model.addAttribute("marking", answer.marking());
        model.addAttribute("matrix", Matrix.of(answer, words, shown));
        model.addAttribute("tier", tier);
        model.addAttribute("role", role);
        model.addAttribute("modality", modality);
        model.addAttribute("document", document);
        model.addAttribute("documents", documents);
        model.addAttribute("links", new AnswerLinks(answer, words, servletRequest));
        model.addAttribute("crumbs", List.of());
        return "matrix";
    }

    private static Stream<String> roles(OwnershipMatrix row) {
        return RelationshipType.roles()
            .stream()
            .filter((role) -> row.letters().contains(role.letter()) || row.wished().contains(role.letter()))
            .map(Enum::name);
    }

}
