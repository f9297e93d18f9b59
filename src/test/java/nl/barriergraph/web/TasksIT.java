package nl.barriergraph.web;

import java.io.File;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * What readers come for, done in the packaged program with the keyboard alone.
 */
class TasksIT {

    private static final File CHROMIUM = new File("/usr/bin/chromium");

    private static final File DRIVER = new File("/usr/bin/chromedriver");

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** More than any page has places for the focus before what is looked for. */
    private static final int TABS = 400;

    @TempDir
    private static Path folder;

    private static ServedKit served;

    private static ChromeDriver browser;

    @BeforeAll
    static void serve() throws Exception {
        assumeTrue(CHROMIUM.canExecute() && DRIVER.canExecute(),
                "The tasks are not tried out: there is no %s with %s (Debian: chromium, chromium-driver)."
                    .formatted(CHROMIUM, DRIVER));
        served = ServedKit.start(folder);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM);
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run",
                "--window-size=1280,1000", "--user-data-dir=" + folder.resolve("profile"));
        options.setExperimentalOption("prefs",
                Map.of("download.default_directory", folder.resolve("downloads").toString()));
        browser = new ChromeDriver(new ChromeDriverService.Builder().usingDriverExecutable(DRIVER).build(), options);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.quit();
        }
        if (served != null) {
            served.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "nl", "en" })
    void findAnActorByItsAbbreviationAndGoBack(String language) {
        visit("/", language);
        tabTo("#search");
        press("KMar");
        await().until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector("#search-options [role='option']")));
        press(Keys.ARROW_DOWN, Keys.ENTER);
        await().until(ExpectedConditions.urlContains("/nodes/kmar"));
        assertThat(browser.findElement(By.tagName("h1")).getText()).contains("Marechaussee");
        assertThat(browser.findElement(By.tagName("html")).getDomAttribute("lang")).isEqualTo(language);
        browser.navigate().back();
        await().until(ExpectedConditions.presenceOfElementLocated(By.cssSelector("main .model")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "nl", "en" })
    void goFromABarrierToWhoHasIt(String language) {
        visit("/", language);
        tabTo("main .step__name a[href^='/nodes/geld']");
        press(Keys.ENTER);
        await().until(ExpectedConditions.urlContains("/nodes/geld"));
        WebElement owner = tabTo("main dl:first-of-type a[href^='/nodes/']");
        String name = owner.getText();
        press(Keys.ENTER);
        await().until(ExpectedConditions.not(ExpectedConditions.urlContains("/nodes/geld")));
        assertThat(browser.findElement(By.tagName("h1")).getText()).endsWith(name);
    }

    @ParameterizedTest
    @ValueSource(strings = { "nl", "en" })
    void composeATableForTwoBarriers(String language) {
        visit("/", language);
        tabTo("nav a[href^='/table']");
        press(Keys.ENTER);
        await().until(ExpectedConditions.urlContains("/table"));
        tabTo("input[value='werving']:not(:checked)");
        press(" ");
        tabTo("input[value='arbeid']:not(:checked)");
        press(" ");
        tabTo("main form button[type='submit']");
        press(Keys.ENTER);
        await().until(ExpectedConditions.urlContains("barriers=arbeid"));
        assertThat(browser.getCurrentUrl()).contains("barriers=werving");
        assertThat(browser.findElements(By.cssSelector("input[name='barriers']:checked")))
            .extracting((box) -> box.getDomAttribute("value"))
            .contains("werving", "arbeid");
        assertThat(browser.findElements(By.cssSelector(".seats--MUST .seat"))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "nl", "en" })
    void takeThePictureOfAnAnswerAlong(String language) throws Exception {
        visit("/questions/theme-thread?theme=thema-eurojust", language);
        tabTo("a[download='theme-thread.svg']");
        press(Keys.ENTER);
        Path file = folder.resolve("downloads").resolve("theme-thread.svg");
        await().until((any) -> Files.exists(file));
        assertThat(file).content().contains("xml:lang=\"" + language + "\"").endsWith("</svg>\n");
        Files.delete(file);
    }

    @ParameterizedTest
    @ValueSource(strings = { "nl", "en" })
    void leaveTheRowsOfATableThatMatter(String language) {
        visit("/questions/who-owns-barrier?barrier=geld", language);
        tabTo(".tools input");
        press("eurojust");
        List<WebElement> rows = browser.findElements(By.cssSelector("main tbody tr"));
        assertThat(rows.stream().filter(WebElement::isDisplayed)).isNotEmpty()
            .hasSizeLessThan(rows.size())
            .allMatch((row) -> row.getText().contains("Eurojust"));
    }

    @Test
    void walkThroughAPicture() {
        visit("/nodes/thema-eurojust", "nl");
        WebElement picture = browser.findElement(By.cssSelector(".picture svg"));
        int width = picture.getRect().getWidth();
        tabTo(".picture");
        press("++");
        assertThat(picture.getRect().getWidth()).isGreaterThan(width);
        press(Keys.ARROW_RIGHT);
        await().until((any) -> scrolled() > 0);
        press(Keys.ESCAPE);
        assertThat(picture.getRect().getWidth()).isEqualTo(width);
        assertThat(scrolled()).isZero();
        WebElement node = tabTo(".picture a:has(.node)");
        assertThat(picture.findElements(By.cssSelector(".node.on"))).isNotEmpty()
            .hasSizeLessThan(picture.findElements(By.cssSelector(".node")).size());
        String address = String.valueOf(node.getDomAttribute("href"));
        press(Keys.ENTER);
        await().until(ExpectedConditions.urlContains(address));
    }

    private static long scrolled() {
        return ((Number) browser.executeScript("return document.querySelector('.picture').scrollLeft")).longValue();
    }

    @Test
    void showAPictureInAPageElsewhere() throws Exception {
        visit("/questions/theme-thread?theme=thema-eurojust", "nl");
        String snippet = String
            .valueOf(browser.findElement(By.cssSelector(".snippets code")).getDomProperty("textContent"));
        HttpServer elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        elsewhere.createContext("/", (exchange) -> {
            byte[] page = ("<!DOCTYPE html><title>Nota</title>" + snippet).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html;charset=UTF-8");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        elsewhere.start();
        try {
            browser.get("http://127.0.0.1:%d/".formatted(elsewhere.getAddress().getPort()));
            assertShowsAFramedPicture();
        }
        finally {
            elsewhere.stop(0);
        }
    }

    private static void assertShowsAFramedPicture() {
        assertThat(browser.findElement(By.tagName("iframe")).getDomAttribute("sandbox")).doesNotContain("allow-scripts",
                "allow-same-origin");
        await().until(ExpectedConditions.frameToBeAvailableAndSwitchToIt(By.tagName("iframe")));
        WebElement picture = await()
            .until(ExpectedConditions.presenceOfElementLocated(By.cssSelector("svg.theme-thread")));
        assertThat(picture.isDisplayed()).isTrue();
        assertThat(picture.getRect().getWidth()).isEqualTo(640);
        assertThat(browser.findElements(By.tagName("script"))).isEmpty();
        browser.switchTo().defaultContent();
        assertThat(browser.executeCdpCommand("Storage.getCookies", Map.of()).get("cookies")).isEqualTo(List.of());
    }

    private static void visit(String page, String language) {
        browser.get(served.application() + page + (page.contains("?") ? "&" : "?") + "lang=" + language);
    }

    private static void press(CharSequence... keys) {
        new Actions(browser).sendKeys(keys).perform();
    }

    /** Moves the focus on until it is on such an element. */
    private static WebElement tabTo(String selector) {
        for (int i = 0; i < TABS; i++) {
            press(Keys.TAB);
            WebElement active = browser.switchTo().activeElement();
            if (Boolean.TRUE
                .equals(browser.executeScript("return arguments[0].matches(arguments[1])", active, selector))) {
                return active;
            }
        }
        throw new AssertionError("The keyboard does not reach " + selector);
    }

    private static WebDriverWait await() {
        return new WebDriverWait(browser, PATIENCE);
    }

}
