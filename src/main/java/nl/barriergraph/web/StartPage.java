package nl.barriergraph.web;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import nl.barriergraph.model.Label;
import nl.barriergraph.questions.Catalogue;

/** Where a reader begins. */
@Controller
class StartPage {

    private final BarrierCards barriers;

    private final Answers answers;

    private final Catalogue catalogue;

    private final Clock clock;

    StartPage(BarrierCards barriers, Answers answers, Catalogue catalogue, Clock clock) {
        this.barriers = barriers;
        this.answers = answers;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @GetMapping("/")
    String start(Model model) {
        model.addAttribute("barriers", this.barriers.all());
        model.addAttribute("due", DueSoon.of(this.answers.ask("deadlines"), LocalDate.now(this.clock)));
        model.addAttribute("purposes", Purpose.group(this.catalogue));
        model.addAttribute("labels", Label.values());
        return "start";
    }

}
