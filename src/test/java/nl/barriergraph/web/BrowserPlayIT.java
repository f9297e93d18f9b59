package nl.barriergraph.web;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import nl.barriergraph.Attempts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Neo4j Browser as an analyst uses it, in a real Chromium without a window.
 */
class BrowserPlayIT {

    private static final File CHROMIUM = new File("/usr/bin/chromium");

    private static final File DRIVER = new File("/usr/bin/chromedriver");

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private static Path folder;

    private static ServedKit served;

    @TempDir
    private Path profile;

    private WebDriver browser;

    @BeforeAll
    static void serve() throws Exception {
        assumeTrue(CHROMIUM.canExecute() && DRIVER.canExecute(),
                "Neo4j Browser is not tried out: there is no %s with %s (Debian: chromium, chromium-driver)."
                    .formatted(CHROMIUM, DRIVER));
        served = ServedKit.start(folder);
    }

    @AfterAll
    static void stop() {
        if (served != null) {
            served.close();
        }
    }

    @BeforeEach
    void open() {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM);
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run",
                "--window-size=1500,1400", "--user-data-dir=" + this.profile);
        ChromeDriverService service = new ChromeDriverService.Builder().usingDriverExecutable(DRIVER).build();
        this.browser = new ChromeDriver(service, options);
    }

    @AfterEach
    void close() {
        this.browser.quit();
    }

    @Test
    void playsTheGuideOfTheStartPageAndDrawsWhatItOffers() {
        this.browser.get(served.application() + "/?lang=en");
        String guide = find("section a[href*='cmd=play']").getDomAttribute("href");
        this.browser.get(guide);
        connect();
        assertThat(awaitText("[data-testid='frameContents']", "working list")).contains("Barrier graph");
        click("pre.runnable");
        run();
        awaitText("[data-testid='frameCommand']", ":style " + served.application());
        execute(command("Barrier {id: 'geld'}"));
        awaitCircle("#9c1c1c");
        assertThat(this.browser.findElements(By.cssSelector("svg g.node"))).hasSizeGreaterThan(3);
        assertThat(this.browser.findElements(By.cssSelector("svg g.relationship"))).hasSizeGreaterThan(3);
    }

    @Test
    void greetsWithGuideAndStyleWhoeverConnects() {
        this.browser.get(served.browser() + "?dbms=bolt://analist@localhost:%s&db=neo4j&preselectAuthMethod=NATIVE"
            .formatted(served.bolt().replaceAll(".*:", "")));
        connect();
        assertThat(awaitText("[data-testid='frameContents']", "werklijst")).contains("Barrièregraaf");
        awaitText("[data-testid='frameCommand']", ":style " + served.application());
    }

    @Test
    void drawsAnAnswerThatIsOpenedInBrowser() {
        this.browser.get(served.application() + "/questions/who-owns-barrier?barrier=grens");
        this.browser.get(find("a[href*='cmd=edit']").getDomAttribute("href"));
        connect();
        run();
        awaitCircle("#9c1c1c");
    }

    @Test
    void offersAStatementThatIsTooLongForAnAddress() {
        this.browser.get(served.application() + "/questions/coverage-gaps?barrier=grens");
        this.browser.get(find("a[href*='coverage-gaps.html']").getDomAttribute("href"));
        connect();
        WebElement offered = command("// barrier => 'grens'");
        assertThat(offered.getText()).contains("UNION ALL", "'G22'");
        execute(command(":style"));
        awaitText("[data-testid='frameCommand']", ":style " + served.application());
        execute(command("// barrier => 'grens'"));
        awaitCircle("#9c1c1c");
    }

    @Test
    void refusesWhateverWouldWrite() {
        this.browser.get(served.browser() + "?dbms=bolt://analist@localhost:%s&db=neo4j&preselectAuthMethod=NATIVE"
            .formatted(served.bolt().replaceAll(".*:", "")));
        connect();
        awaitText("[data-testid='frameCommand']", ":style " + served.application());
        List<Record> before = contents();
        Attempts.WRITES.stream().filter((statement) -> !statement.contains("$")).forEach((statement) -> {
            type(statement);
            click("[data-testid='editor-Run']");
            awaitText("[data-testid='frameCommand']", statement);
            assertThat(awaitNewest(statement)).as(statement).contains("ERROR");
        });
        assertThat(contents()).isEqualTo(before);
    }

    private static List<Record> contents() {
        try (Driver driver = GraphDatabase.driver(served.bolt(),
                AuthTokens.basic(served.analyst(), served.password()))) {
            return driver
                .executableQuery("MATCH (n) OPTIONAL MATCH (n)-[r]->() "
                        + "RETURN labels(n) AS labels, count(DISTINCT n) AS nodes, sum(size(keys(n))) AS properties, "
                        + "count(r) AS relationships ORDER BY labels")
                .execute()
                .records();
        }
    }

    /** The text of the frame of a statement, once it has an outcome. */
    private String awaitNewest(String statement) {
        return await().until((driver) -> {
            WebElement newest = driver.findElements(By.cssSelector("article")).get(0);
            String text = newest.getText();
            return (newest.findElement(By.cssSelector("[data-testid='frameCommand']")).getText().contains(statement)
                    && (text.contains("ERROR") || text.contains("Added") || text.contains("completed"))) ? text : null;
        });
    }

    private void type(String statement) {
        await().until((driver) -> driver.findElement(By.cssSelector("[data-testid='activeEditor'] textarea")))
            .sendKeys(statement, Keys.ESCAPE);
    }

    private void connect() {
        find("input[type='password']").sendKeys(served.password(), Keys.ENTER);
        awaitText("[data-testid='frameContents']", served.analyst());
    }

    /**
     * The command of the guide that holds the text; the guide shows a slide at a time.
     */
    private WebElement command(String text) {
        return await().until((driver) -> {
            List<WebElement> shown = driver.findElements(By.cssSelector("pre.runnable"))
                .stream()
                .filter((command) -> command.isDisplayed() && command.getText().contains(text))
                .toList();
            if (shown.isEmpty()) {
                driver.findElements(By.cssSelector("[data-testid='nextSlide']"))
                    .stream()
                    .filter(WebElement::isDisplayed)
                    .findFirst()
                    .ifPresent(WebElement::click);
            }
            return shown.stream().findFirst().orElse(null);
        });
    }

    private void execute(WebElement command) {
        command.click();
        run();
    }

    private void run() {
        await().until((driver) -> !find("[data-testid='activeEditor']").getText().replace("neo4j$", "").isBlank());
        click("[data-testid='editor-Run']");
    }

    private void click(String selector) {
        await().until(ExpectedConditions.elementToBeClickable(By.cssSelector(selector))).click();
    }

    private WebElement find(String selector) {
        return await().until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(selector)));
    }

    /** The text of the first such element that contains the text. */
    private String awaitText(String selector, String text) {
        return await().until((driver) -> driver.findElements(By.cssSelector(selector))
            .stream()
            .map(WebElement::getText)
            .filter((shown) -> shown.contains(text))
            .findFirst()
            .orElse(null));
    }

    private void awaitCircle(String colour) {
        await().until(ExpectedConditions
            .presenceOfElementLocated(By.cssSelector("svg g.node circle[fill='%s']".formatted(colour))));
    }

    private WebDriverWait await() {
        WebDriverWait wait = new WebDriverWait(this.browser, PATIENCE);
        wait.ignoring(StaleElementReferenceException.class);
        return wait;
    }

}
