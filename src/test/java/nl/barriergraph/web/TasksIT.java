package nl.barriergraph.web;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.springframework.boot.test.web.server.LocalServerPort;

import nl.barriergraph.ShippedGraph;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What readers come for, done with the keyboard alone.
 */
@ShippedGraph
@Chromium.Driven
class TasksIT {

    private final Chromium browser;

    @LocalServerPort
    private int port;

    TasksIT(Chromium browser) {
        this.browser = browser;
    }

    @ParameterizedTest
    @ValueSource(strings = { "nl", "en" })
    void findAnActorByItsAbbreviationAndGoBack(String language) {
        visit("/", language);
        this.browser.tabTo("#search");
        this.browser.press("KMar");
        this.browser.await()
            .until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector("#search-options [role='option']")));
        this.browser.press(Keys.ARROW_DOWN, Keys.ENTER);
        this.browser.await().until(ExpectedConditions.urlContains("/nodes/kmar"));
        assertThat(this.browser.find("h1").getText()).contains("Marechaussee");
        assertThat(this.browser.find("html").getDomAttribute("lang")).isEqualTo(language);
        this.browser.driver().navigate().back();
        this.browser.await().until(ExpectedConditions.presenceOfElementLocated(By.cssSelector("main .model")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "nl", "en" })
    void goFromABarrierToWhoHasIt(String language) {
        visit("/", language);
        this.browser.tabTo("main .step__name a[href^='/nodes/geld']");
        this.browser.press(Keys.ENTER);
        this.browser.await().until(ExpectedConditions.urlContains("/nodes/geld"));
        WebElement owner = this.browser.tabTo("main dl:first-of-type a[href^='/nodes/']");
        String name = owner.getText();
        this.browser.press(Keys.ENTER);
        this.browser.await().until(ExpectedConditions.not(ExpectedConditions.urlContains("/nodes/geld")));
        assertThat(this.browser.find("h1").getText()).endsWith(name);
    }

    @ParameterizedTest
    @ValueSource(strings = { "nl", "en" })
    void composeATableForTwoBarriers(String language) {
        visit("/", language);
        this.browser.tabTo("nav a[href^='/table']");
        this.browser.press(Keys.ENTER);
        this.browser.await().until(ExpectedConditions.urlContains("/table"));
        this.browser.tabTo("input[value='werving']:not(:checked)");
        this.browser.press(" ");
        this.browser.tabTo("input[value='arbeid']:not(:checked)");
        this.browser.press(" ");
        this.browser.tabTo("main form button[type='submit']");
        this.browser.press(Keys.ENTER);
        this.browser.await().until(ExpectedConditions.urlContains("barriers=arbeid"));
        assertThat(this.browser.driver().getCurrentUrl()).contains("barriers=werving");
        assertThat(this.browser.driver().findElements(By.cssSelector("input[name='barriers']:checked")))
            .extracting((box) -> box.getDomAttribute("value"))
            .contains("werving", "arbeid");
        assertThat(this.browser.driver().findElements(By.cssSelector(".seats--MUST .seat"))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "nl", "en" })
    void takeThePictureOfAnAnswerAlong(String language) throws Exception {
        visit("/questions/theme-thread?theme=thema-eurojust", language);
        this.browser.tabTo("a[download='theme-thread.svg']");
        this.browser.press(Keys.ENTER);
        Path file = this.browser.downloads().resolve("theme-thread.svg");
        this.browser.await().until((any) -> Files.exists(file));
        assertThat(file).content().contains("xml:lang=\"" + language + "\"").endsWith("</svg>\n");
        Files.delete(file);
    }

    @ParameterizedTest
    @ValueSource(strings = { "nl", "en" })
    void leaveTheRowsOfATableThatMatter(String language) {
        visit("/questions/who-owns-barrier?barrier=geld", language);
        this.browser.tabTo(".tools input");
        this.browser.press("eurojust");
        List<WebElement> rows = this.browser.driver().findElements(By.cssSelector("main tbody tr"));
        assertThat(rows.stream().filter(WebElement::isDisplayed)).isNotEmpty()
            .hasSizeLessThan(rows.size())
            .allMatch((row) -> row.getText().contains("Eurojust"));
    }

    @Test
    void walkThroughAPicture() {
        visit("/nodes/thema-eurojust", "nl");
        WebElement picture = this.browser.find(".picture svg");
        int width = picture.getRect().getWidth();
        this.browser.tabTo(".picture");
        this.browser.press("++");
        assertThat(picture.getRect().getWidth()).isGreaterThan(width);
        this.browser.press(Keys.ARROW_RIGHT);
        this.browser.await().until((any) -> scrolled() > 0);
        this.browser.press(Keys.ESCAPE);
        assertThat(picture.getRect().getWidth()).isEqualTo(width);
        assertThat(scrolled()).isZero();
        WebElement node = this.browser.tabTo(".picture a:has(.node)");
        assertThat(picture.findElements(By.cssSelector(".node.on"))).isNotEmpty()
            .hasSizeLessThan(picture.findElements(By.cssSelector(".node")).size());
        String address = String.valueOf(node.getDomAttribute("href"));
        this.browser.press(Keys.ENTER);
        this.browser.await().until(ExpectedConditions.urlContains(address));
    }

    @Test
    void openWhatIsClosedAroundThePlaceOfALink() {
        visit("/questions/who-owns-barrier?barrier=geld", "nl");
        WebElement source = this.browser.find(".sources li");
        assertThat(source.isDisplayed()).isFalse();
        this.browser.tabTo("a.footnote[href$='-1']");
        this.browser.press(Keys.ENTER);
        this.browser.await().until(ExpectedConditions.visibilityOf(source));
        this.browser.driver().navigate().back();
        assertThat(this.browser.driver().getCurrentUrl()).doesNotContain("#");
    }

    @Test
    void askAndReadWithoutAScript() {
        String address = "http://localhost:" + this.port + "/questions/duties-of-actor?actor=om";
        try {
            this.browser.visitWithoutScript(address);
            assertThat(this.browser.driver().findElements(By.cssSelector("main button:not([type='submit'])")))
                .isEmpty();
            WebElement field = this.browser.tabTo("#actor");
            field.clear();
            // clearing takes the focus away
            field.sendKeys("eurojust", Keys.ENTER);
            this.browser.await().until(ExpectedConditions.urlContains("actor=eurojust"));
            assertThat(this.browser.find(".picture svg").isDisplayed()).isTrue();
            assertThat(this.browser.find("main table td").isDisplayed()).isTrue();
            assertThat(this.browser.find(".sentences li").isDisplayed()).isTrue();
            this.browser.find(".sentences + details summary").click();
            assertThat(this.browser.find(".sentences + details li").isDisplayed()).isTrue();
        }
        finally {
            this.browser.allowScript();
        }
    }

    private long scrolled() {
        return ((Number) this.browser.driver().executeScript("return document.querySelector('.picture').scrollLeft"))
            .longValue();
    }

    @Test
    void showAPictureInAPageElsewhere() throws Exception {
        visit("/questions/theme-thread?theme=thema-eurojust", "nl");
        String snippet = String.valueOf(this.browser.find(".snippets code").getDomProperty("textContent"));
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
            this.browser.driver().get("http://127.0.0.1:%d/".formatted(elsewhere.getAddress().getPort()));
            assertShowsAFramedPicture();
        }
        finally {
            elsewhere.stop(0);
        }
    }

    private void assertShowsAFramedPicture() {
        assertThat(this.browser.find("iframe").getDomAttribute("sandbox")).doesNotContain("allow-scripts",
                "allow-same-origin");
        this.browser.await().until(ExpectedConditions.frameToBeAvailableAndSwitchToIt(By.tagName("iframe")));
        WebElement picture = this.browser.await()
            .until(ExpectedConditions.presenceOfElementLocated(By.cssSelector("svg.theme-thread")));
        assertThat(picture.isDisplayed()).isTrue();
        assertThat(picture.getRect().getWidth()).isEqualTo(640);
        assertThat(this.browser.driver().findElements(By.tagName("script"))).isEmpty();
        this.browser.driver().switchTo().defaultContent();
        assertThat(this.browser.driver().executeCdpCommand("Storage.getCookies", Map.of()).get("cookies"))
            .isEqualTo(List.of());
    }

    private void visit(String page, String language) {
        this.browser
            .visit("http://localhost:" + this.port + page + (page.contains("?") ? "&" : "?") + "lang=" + language);
    }

}
