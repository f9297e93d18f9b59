package nl.barriergraph;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Path;

import nl.barriergraph.dataset.DataFolder;
import nl.barriergraph.dataset.DatasetReader;
import nl.barriergraph.graph.EditionHome;
import nl.barriergraph.graph.Home;
import nl.barriergraph.loads.Offer;
import nl.barriergraph.model.Edition;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** The application on the test graph with the shipped data, over real HTTP. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(ShippedGraph.Configuration.class)
public @interface ShippedGraph {

    /** What the command line would have handed in. */
    @TestConfiguration(proxyBeanMethods = false)
    class Configuration {

        @Bean
        Offer offer() {
            return new Offer(() -> DatasetReader.read(DataFolder.shipped()), Offer.When.CHANGED);
        }

        @Bean
        Edition edition() {
            return Edition.INTERNAL;
        }

        @Bean
        EditionHome home() {
            return Home.open(Path.of("target", "test-home-" + ProcessHandle.current().pid())).edition("internal");
        }

        @Bean
        DynamicPropertyRegistrar neo4j() {
            return TestGraph::connect;
        }

    }

}
