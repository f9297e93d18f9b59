package nl.barriergraph.graph;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of this package.
 *
 * @param pastIdle how long the database of a past load stays open after the last question
 * to it; by default five minutes
 */
@ConfigurationProperties("barrier-graph")
record GraphProperties(@DefaultValue("5m") Duration pastIdle) {
}
