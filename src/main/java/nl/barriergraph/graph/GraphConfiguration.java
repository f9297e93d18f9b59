package nl.barriergraph.graph;

import java.net.URI;

import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Logging;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Connects to the database that was opened for this process; without one,
 * {@code spring.neo4j.uri} counts.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GraphProperties.class)
class GraphConfiguration {

    /**
     * By itself the driver writes every message out as text before it asks whether
     * anybody reads its log.
     */
    @Bean
    @SuppressWarnings("deprecation")
    ConfigBuilderCustomizer logging() {
        return (config) -> config.withLogging(Logging.slf4j());
    }

    @Bean
    @ConditionalOnBean(DatabaseAccess.class)
    Neo4jConnectionDetails connectionDetails(DatabaseAccess access) {
        Account account = access.credentials().application();
        return new Neo4jConnectionDetails() {

            @Override
            public URI getUri() {
                return access.uri();
            }

            @Override
            public AuthToken getAuthToken() {
                return AuthTokens.basic(account.name(), account.password());
            }

        };
    }

}
