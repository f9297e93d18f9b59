package nl.barriergraph.web;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.util.FileSystemUtils;

/**
 * A Chromium without a window, one for all tests that want it. Where there is none they
 * are skipped and say so.
 */
final class Chromium implements AutoCloseable {

    private static final File BROWSER = new File("/usr/bin/chromium");

    private static final File DRIVER = new File("/usr/bin/chromedriver");

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** More than any page has places for the focus before what is looked for. */
    private static final int TABS = 400;

    private static final String FOCUSED = "return document.activeElement.matches(arguments[0]) ? document.activeElement : null";

    private final Path folder;

    private final ChromeDriver driver;

    private Chromium() {
        this.folder = folder();
        ChromeOptions options = new ChromeOptions();
        options.setBinary(BROWSER);
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run",
                "--user-data-dir=" + this.folder.resolve("profile"));
        options.setExperimentalOption("prefs", Map.of("download.default_directory", downloads().toString()));
        this.driver = new ChromeDriver(new ChromeDriverService.Builder().usingDriverExecutable(DRIVER).build(),
                options);
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("chromium");
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    ChromeDriver driver() {
        return this.driver;
    }

    Path downloads() {
        return this.folder.resolve("downloads");
    }

    void visit(String address) {
        resize(1280, 1000);
        this.driver.get(address);
    }

    void resize(int width, int height) {
        this.driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /**
     * Sets what a style sheet can ask about its reader; empty for what the system says.
     */
    void prefers(String feature, String value) {
        this.driver.executeCdpCommand("Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", feature, "value", value))));
    }

    /** Opens a page as it is where no script runs. */
    void visitWithoutScript(String address) {
        this.driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        visit(address);
    }

    void allowScript() {
        this.driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }

    WebElement find(String selector) {
        return this.driver.findElement(By.cssSelector(selector));
    }

    void press(CharSequence... keys) {
        new Actions(this.driver).sendKeys(keys).perform();
    }

    /** Moves the focus on until it is on such an element. */
    WebElement tabTo(String selector) {
        for (int i = 0; i < TABS; i++) {
            press(Keys.TAB);
            if (this.driver.executeScript(FOCUSED, selector) instanceof WebElement focused) {
                return focused;
            }
        }
        throw new AssertionError("The keyboard does not reach " + selector);
    }

    WebDriverWait await() {
        return new WebDriverWait(this.driver, PATIENCE);
    }

    @Override
    public void close() throws IOException {
        this.driver.quit();
        FileSystemUtils.deleteRecursively(this.folder);
    }

    /** A test whose constructor takes the browser. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @ExtendWith(Provision.class)
    @interface Driven {

    }

    /** Opens the browser for the first who wants it and closes it after the last test. */
    static final class Provision implements ExecutionCondition, ParameterResolver {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return (BROWSER.canExecute() && DRIVER.canExecute()) ? ConditionEvaluationResult.enabled("Chromium is here")
                    : ConditionEvaluationResult
                        .disabled("Not tried in a browser: there is no %s with %s (Debian: chromium, chromium-driver)."
                            .formatted(BROWSER, DRIVER));
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Chromium.class;
        }

        @Override
        public Chromium resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(Chromium.class, (type) -> new Chromium(), Chromium.class);
        }

    }

}
