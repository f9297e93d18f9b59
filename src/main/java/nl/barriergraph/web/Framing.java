package nl.barriergraph.web;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

import nl.barriergraph.graph.LoadInfo;
import nl.barriergraph.loads.Loads;
import nl.barriergraph.model.Edition;
import nl.barriergraph.model.Words;
import nl.barriergraph.questions.Catalogue;
import nl.barriergraph.web.OneVersion.Seen;

/**
 * Gives every page what its frame and its fragments need, as attributes of the request,
 * so that pages that tell of an error have them too.
 */
@Component
class Framing implements HandlerInterceptor {

    private static final Logger logger = LoggerFactory.getLogger(Framing.class);

    private final Loads loads;

    private final Catalogue catalogue;

    private final BrowserLink browser;

    private final Edition edition;

    private final PageProperties properties;

    private final HighestMarking highest;

    private final Fragments fragments;

    Framing(Loads loads, Catalogue catalogue, BrowserLink browser, Edition edition, PageProperties properties,
            HighestMarking highest, Fragments fragments) {
        this.loads = loads;
        this.catalogue = catalogue;
        this.browser = browser;
        this.edition = edition;
        this.properties = properties;
        this.highest = highest;
        this.fragments = fragments;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Words words = new Request(request).words();
        request.setAttribute("words", words);
        request.setAttribute("link", new Links(words));
        request.setAttribute("frame", new Frame(request, words, this.edition, () -> load(request), this.highest::of,
                this.properties.look() != null));
        request.setAttribute("browser", this.browser);
        request.setAttribute("fragments", this.fragments);
        request.setAttribute("gapRules", this.catalogue.gapRules());
        OneVersion.seen(request).map(Seen::failure).ifPresent((failure) -> {
            throw failure;
        });
        return true;
    }

    /** A page that tells that the database does not answer must not ask it. */
    private Optional<LoadInfo> load(HttpServletRequest request) {
        Optional<Seen> seen = OneVersion.seen(request);
        if (seen.isPresent()) {
            return seen.map(Seen::load);
        }
        try {
            return this.loads.latest();
        }
        catch (RuntimeException ex) {
            logger.debug("The load cannot be told", ex);
            return Optional.empty();
        }
    }

}
