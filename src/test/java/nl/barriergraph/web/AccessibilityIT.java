package nl.barriergraph.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.springframework.boot.test.web.server.LocalServerPort;

import nl.barriergraph.ShippedGraph;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages in a real Chromium: whoever reads or types, with whatever aid. */
@ShippedGraph
@Chromium.Driven
class AccessibilityIT {

    /** The success criteria of WCAG 2.2, levels A and AA, and axe's own good practice. */
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
            "best-practice");

    private final Chromium browser;

    @LocalServerPort
    private int port;

    AccessibilityIT(Chromium browser) {
        this.browser = browser;
    }

    /** One page of every kind. */
    static Stream<String> kinds() {
        return Stream.of("/", "/search?q=europol", "/search?q=qqqq", "/barriers", "/actors", "/documents", "/actions",
                "/themes", "/matrix", "/matrix?tier=NL&role=EXECUTES", "/gaps", "/gaps?code=G04", "/deadlines",
                "/table", "/table?barriers=geld&barriers=grens", "/glossary", "/changes",
                "/questions/lineage?action=eu-actieplan-2021-4-c", "/questions/responsibility-chain?subject=geld",
                "/questions", "/questions/who-owns-barrier?barrier=geld", "/questions/who-at-the-table",
                "/questions/coverage-gaps?barrier=doorreis", "/questions/duties-of-actor?actor=kmar", "/nodes/doorreis",
                "/nodes/kmar", "/nodes/beleidskader-2023-3-2-a", "/nodes/bedrijf-beboeten", "/nodes/beleidskader-2023",
                "/nodes/beleidskader-2023-s-3-2", "/nodes/beleidskader-2023-v-p6-menukaart", "/nodes/thema-eurojust",
                "/nodes/grondslag-sr-197a", "/nodes/beleidskader-2023-c-ad-hoc", "/nodes/mensensmokkel", "/nothing")
            .flatMap((page) -> Stream.of(page, page + (page.contains("?") ? "&" : "?") + "lang=en"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void violateNoRuleAndFitANarrowScreen(String page) {
        visit(page);
        assertThat(violations()).extracting((rule) -> rule.getId() + " " + rule.getNodes().get(0).getHtml()).isEmpty();
        this.browser.resize(320, 1000);
        Object overflow = this.browser.driver()
            .executeScript("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(overflow).as("pixels scrolled sideways at 320 px").isEqualTo(0L);
    }

    /**
     * One run in the page itself, since the pages frame nothing: the other mode, which is
     * for frames of other origins, opens a window each time. What passes need not be
     * told.
     */
    @SuppressWarnings("deprecation")
    private List<Rule> violations() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder().setLegacyMode()
            .withOptions(options)
            .withTags(RULES)
            .analyze(this.browser.driver())
            .getViolations();
    }

    @Test
    void offerNamesWhileOneTypes() {
        visit("/");
        WebElement field = this.browser.find("#q");
        field.sendKeys("KMar");
        this.browser.await()
            .until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector("#q-options [role='option']")));
        assertThat(field.getDomAttribute("aria-expanded")).isEqualTo("true");
        field.sendKeys(Keys.ARROW_DOWN);
        assertThat(field.getDomAttribute("aria-activedescendant")).isEqualTo("q-options-0");
        field.sendKeys(Keys.ENTER);
        this.browser.await().until(ExpectedConditions.urlContains("/nodes/kmar"));
    }

    @Test
    void askWithTheIdOfAChosenName() {
        visit("/questions/duties-of-actor?actor=om");
        WebElement field = this.browser.find("#actor");
        assertThat(field.getDomProperty("value")).isEqualTo("Openbaar Ministerie");
        field.clear();
        field.sendKeys("Eurojust");
        this.browser.await()
            .until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector("#actor-options [role='option']")));
        field.sendKeys(Keys.ARROW_DOWN, Keys.ENTER, Keys.ENTER);
        this.browser.await().until(ExpectedConditions.urlContains("actor=eurojust"));
    }

    @Test
    void sortAndFilterATable() {
        visit("/questions/who-owns-barrier?barrier=geld");
        WebElement heading = this.browser.driver().findElement(By.xpath("//th[button[text()='Actor']]"));
        heading.findElement(By.tagName("button")).click();
        assertThat(heading.getDomAttribute("aria-sort")).isEqualTo("ascending");
        assertThat(actors()).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
        this.browser.find(".tools input").sendKeys("eurojust");
        assertThat(actors()).isNotEmpty().allMatch("Eurojust"::equals);
    }

    @Test
    void standStillForWhoAsksForLessMotion() {
        visit("/questions/responsibility-chain?subject=geld");
        this.browser.prefers("prefers-reduced-motion", "no-preference");
        assertThat(moving()).isNotEmpty();
        this.browser.prefers("prefers-reduced-motion", "reduce");
        assertThat(moving()).isEmpty();
        this.browser.prefers("prefers-reduced-motion", "");
    }

    /** The classes of elements that change little by little. */
    private Object[] moving() {
        List<?> moving = (List<?>) this.browser.driver().executeScript("""
                return [...document.querySelectorAll('*')].filter((element) => {
                  const style = getComputedStyle(element);
                  return parseFloat(style.transitionDuration) > 0 || style.animationName !== 'none'
                      || style.scrollBehavior === 'smooth';
                }).map((element) => element.getAttribute('class') || element.tagName);
                """);
        return Objects.requireNonNull(moving).toArray();
    }

    private List<String> actors() {
        return this.browser.driver()
            .findElements(By.cssSelector("tbody td:nth-child(2)"))
            .stream()
            .filter(WebElement::isDisplayed)
            .map(WebElement::getText)
            .filter((name) -> !name.startsWith("‹"))
            .toList();
    }

    private void visit(String page) {
        this.browser.visit("http://localhost:" + this.port + page);
    }

}
