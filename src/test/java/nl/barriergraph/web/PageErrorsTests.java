package nl.barriergraph.web;

import java.io.IOException;

import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.converter.HttpMessageNotWritableException;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class PageErrorsTests {

    private final PageErrors errors = new PageErrors();

    @Test
    void isSilentWhenTheReaderHasGone(CapturedOutput output) {
        IOException gone = new ClientAbortException(new IOException("Broken pipe"));
        assertThat(this.errors.failed(new HttpMessageNotWritableException("Could not write JSON", gone))).isNull();
        assertThat(output).isEmpty();
    }

    @Test
    void keepsTheCauseOfAPageThatFailed(CapturedOutput output) {
        assertThat(this.errors.failed(new IllegalStateException("the cause"))).isNotNull();
        assertThat(output).contains("A page could not be made", "the cause");
    }

}
