package nl.barriergraph.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;

/** Where the application starts, and where it refuses to. */
class AccessTests {

    private final WebApplicationContextRunner runner = new WebApplicationContextRunner()
        .withConfiguration(AutoConfigurations.of(ServletWebSecurityAutoConfiguration.class))
        .withUserConfiguration(Server.class, AccessConfiguration.class);

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(ServerProperties.class)
    static class Server {

    }

    @ParameterizedTest
    @ValueSource(strings = { "localhost", "127.0.0.1", "::1" })
    void startsOnThisMachine(String address) {
        this.runner.withPropertyValues("server.address=" + address)
            .run((context) -> assertThat(context).hasNotFailed());
    }

    @ParameterizedTest
    @ValueSource(strings = { "server.address=0.0.0.0", "server.address=::", "server.port=8080" })
    void refusesToStandOpenToOthers(String property) {
        this.runner.withPropertyValues(property)
            .run((context) -> assertThat(context).getFailure()
                .rootCause()
                .isInstanceOf(AccessException.class)
                .hasMessageContaining("server.address=localhost")
                .hasMessageContaining("barrier-graph.access.users"));
    }

    @Test
    void refusesPasswordThatIsNoHash() {
        this.runner
            .withPropertyValues("server.address=0.0.0.0", "barrier-graph.access.users[0].name=om",
                    "barrier-graph.access.users[0].password={noop}geheim", "barrier-graph.access.users[0].role=reader")
            .run((context) -> assertThat(context).getFailure()
                .rootCause()
                .isInstanceOf(AccessException.class)
                .hasMessageContaining("'om'")
                .hasMessageContaining("htpasswd")
                .hasMessageNotContaining("geheim"));
    }

}
