package nl.barriergraph.web;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.boot.test.web.server.LocalServerPort;

import nl.barriergraph.ShippedGraph;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The pages in a real Chromium: whoever reads or types, with whatever aid. */
@ShippedGraph
class AccessibilityIT {

    private static final File CHROMIUM = new File("/usr/bin/chromium");

    private static final File DRIVER = new File("/usr/bin/chromedriver");

    /** The success criteria of WCAG 2.2, levels A and AA, and axe's own good practice. */
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
            "best-practice");

    @TempDir
    private static Path profile;

    private static ChromeDriver browser;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void open() {
        assumeTrue(CHROMIUM.canExecute() && DRIVER.canExecute(),
                "The pages are not tried in a browser: there is no %s with %s (Debian: chromium, chromium-driver)."
                    .formatted(CHROMIUM, DRIVER));
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM);
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run",
                "--window-size=1280,1000", "--user-data-dir=" + profile);
        browser = new ChromeDriver(new ChromeDriverService.Builder().usingDriverExecutable(DRIVER).build(), options);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.quit();
        }
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
    void violateNoRule(String page) {
        visit(page, 1280);
        List<Rule> violations = new AxeBuilder().withTags(RULES).analyze(browser).getViolations();
        assertThat(violations).extracting((rule) -> rule.getId() + " " + rule.getNodes().get(0).getHtml()).isEmpty();
    }

    /** One page of every kind in Dutch, whose words are the longer ones. */
    static Stream<String> dutchKinds() {
        return kinds().filter((page) -> !page.endsWith("lang=en"));
    }

    @ParameterizedTest
    @MethodSource("dutchKinds")
    void fitANarrowScreen(String page) {
        visit(page, 320);
        Object overflow = browser
            .executeScript("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(overflow).as("pixels scrolled sideways at 320 px").isEqualTo(0L);
    }

    @Test
    void offerNamesWhileOneTypes() {
        visit("/", 1280);
        WebElement field = browser.findElement(By.id("q"));
        field.sendKeys("KMar");
        await().until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector("#q-options [role='option']")));
        assertThat(field.getDomAttribute("aria-expanded")).isEqualTo("true");
        field.sendKeys(Keys.ARROW_DOWN);
        assertThat(field.getDomAttribute("aria-activedescendant")).isEqualTo("q-options-0");
        field.sendKeys(Keys.ENTER);
        await().until(ExpectedConditions.urlContains("/nodes/kmar"));
    }

    @Test
    void askWithTheIdOfAChosenName() {
        visit("/questions/duties-of-actor?actor=om", 1280);
        WebElement field = browser.findElement(By.id("actor"));
        assertThat(field.getDomProperty("value")).isEqualTo("Openbaar Ministerie");
        field.clear();
        field.sendKeys("Eurojust");
        await().until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector("#actor-options [role='option']")));
        field.sendKeys(Keys.ARROW_DOWN, Keys.ENTER, Keys.ENTER);
        await().until(ExpectedConditions.urlContains("actor=eurojust"));
    }

    @Test
    void sortAndFilterATable() {
        visit("/questions/who-owns-barrier?barrier=geld", 1280);
        WebElement heading = browser.findElement(By.xpath("//th[button[text()='Actor']]"));
        heading.findElement(By.tagName("button")).click();
        assertThat(heading.getDomAttribute("aria-sort")).isEqualTo("ascending");
        assertThat(actors()).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
        browser.findElement(By.cssSelector(".tools input")).sendKeys("eurojust");
        assertThat(actors()).isNotEmpty().allMatch("Eurojust"::equals);
    }

    private static List<String> actors() {
        return browser.findElements(By.cssSelector("tbody td:nth-child(2)"))
            .stream()
            .filter(WebElement::isDisplayed)
            .map(WebElement::getText)
            .filter((name) -> !name.startsWith("‹"))
            .toList();
    }

    private void visit(String page, int width) {
        browser.executeCdpCommand("Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 1000, "deviceScaleFactor", 1, "mobile", false));
        browser.get("http://localhost:" + this.port + page);
    }

    private static WebDriverWait await() {
        return new WebDriverWait(browser, ofSeconds(30));
    }

}
