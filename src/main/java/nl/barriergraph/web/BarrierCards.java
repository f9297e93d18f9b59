package nl.barriergraph.web;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

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

    private final AtomicBoolean preparing = new AtomicBoolean();

    BarrierCards(Barriers barriers, Answers answers, AsyncTaskExecutor executor) {
        this.barriers = barriers;
        this.answers = answers;
        this.executor = executor;
    }

    /**
     * Every barrier, in the order of the process. The gaps take the database seconds to
     * count at first; until then a card goes without.
     */
    List<BarrierCard> all() {
        List<BarrierCard> cards = this.barriers.findAllByOrderByPosition().stream().map(this::of).toList();
        if (cards.stream().anyMatch((card) -> card.gaps() == null)) {
            prepare();
        }
        return cards;
    }

    BarrierCard of(Barrier barrier) {
        return BarrierCard.of(barrier, this.answers.ask("who-owns-barrier", "barrier", barrier.id()),
                this.answers.ready("coverage-gaps", "barrier", barrier.id())
                    .map((answer) -> answer.rows().size())
                    .orElse(null));
    }

    @EventListener(WebServerInitializedEvent.class)
    void prepare() {
        if (this.preparing.compareAndSet(false, true)) {
            this.executor.execute(this::ask);
        }
    }

    private void ask() {
        try {
            List<Barrier> barriers = this.barriers.findAllByOrderByPosition();
            barriers.forEach(this::of);
            this.answers.ask("deadlines");
            this.answers.ask("ownership-matrix");
            this.answers.ask("coverage-gaps");
            barriers.forEach((barrier) -> this.answers.ask("coverage-gaps", "barrier", barrier.id()));
        }
        catch (RuntimeException ex) {
            logger.debug("Not everything could be prepared; the next reader has it tried again", ex);
        }
        finally {
            this.preparing.set(false);
        }
    }

}
