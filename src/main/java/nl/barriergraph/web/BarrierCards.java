package nl.barriergraph.web;

import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.stereotype.Component;

import nl.barriergraph.graph.Barrier;
import nl.barriergraph.graph.Barriers;

/**
 * The barriers at a glance. What they need is asked once the application serves, so that
 * the first reader does not wait for the database to plan its statements.
 */
@Component
class BarrierCards {

    private static final Logger logger = LoggerFactory.getLogger(BarrierCards.class);

    private final Barriers barriers;

    private final Answers answers;

    private final AsyncTaskExecutor executor;

    BarrierCards(Barriers barriers, Answers answers, AsyncTaskExecutor executor) {
        this.barriers = barriers;
        this.answers = answers;
        this.executor = executor;
    }

    List<BarrierCard> all() {
        return this.barriers.findAllByOrderByPosition().stream().map(this::of).toList();
    }

    BarrierCard of(Barrier barrier) {
        return BarrierCard.of(barrier, this.answers.ask("who-owns-barrier", "barrier", barrier.id()),
                this.answers.ask("coverage-gaps", "barrier", barrier.id()));
    }

    @EventListener
    void prepare(WebServerInitializedEvent served) {
        this.executor.execute(this::prepare);
    }

    private void prepare() {
        try {
            all();
            this.answers.ask("deadlines");
        }
        catch (RuntimeException ex) {
            logger.debug("The start page is not prepared; its first reader will wait", ex);
        }
    }

}
