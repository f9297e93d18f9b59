package nl.barriergraph.cli;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** A way to start the application, handed in by {@code main}. */
@FunctionalInterface
public interface Application {

    SpringApplicationBuilder builder(WebApplicationType web);

}
