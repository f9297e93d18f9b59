package nl.barriergraph.web;

import nl.barriergraph.graph.DatabaseAccess;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lets scripts of the bundled Neo4j Browser read what is made for it, and nothing else;
 * scripts of other origins read nothing at all.
 */
@Configuration(proxyBeanMethods = false)
class BrowserOrigin implements WebMvcConfigurer {

    private final ObjectProvider<DatabaseAccess> access;

    BrowserOrigin(ObjectProvider<DatabaseAccess> access) {
        this.access = access;
    }

    @Override
    public void addCorsMappings(CorsRegistry registry) {
        this.access.ifAvailable((database) -> registry.addMapping("/browser/**")
            .allowedOrigins("http://localhost:" + database.ports().browser())
            .allowedMethods("GET")
            // what Browser sends along with its requests
            .allowedHeaders("cache-control", "pragma", "sentry-trace"));
    }

}
