package nl.barriergraph.web;

import java.util.List;

import nl.barriergraph.model.Words;
import nl.barriergraph.questions.Catalogue;
import nl.barriergraph.questions.NameIndex;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What every term and abbreviation means, and where it comes from. */
@Controller
class GlossaryPage {

    private final NameIndex names;

    private final Catalogue catalogue;

    GlossaryPage(NameIndex names, Catalogue catalogue) {
        this.names = names;
        this.catalogue = catalogue;
    }

    @GetMapping("/glossary")
    String glossary(HttpServletRequest request, Model model) {
        Words words = new Request(request).words();
        Glossary glossary = Glossary.of(this.names.all(), this.catalogue.gapRules(), words);
        model.addAttribute("glossary", glossary);
        model.addAttribute("marking", glossary.marking());
        model.addAttribute("crumbs", List.of());
        return "glossary";
    }

}
