package nl.barriergraph.loads;

import nl.barriergraph.graph.Schema;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Brings schema and data up to date before anything is answered. */
@Component
class LoadAtStart implements SmartLifecycle {

    private final Schema schema;

    private final Loads loads;

    private final ObjectProvider<Offer> offer;

    private boolean running;

    LoadAtStart(Schema schema, Loads loads, ObjectProvider<Offer> offer) {
        this.schema = schema;
        this.loads = loads;
        this.offer = offer;
    }

    @Override
    public void start() {
        this.running = true;
        this.offer.ifAvailable((offer) -> {
            if (offer.when() == Offer.When.CHANGED || this.loads.latest().isEmpty()) {
                this.schema.migrate();
                this.loads.clearBrokenOff();
                this.loads.offer(offer.dataset().get());
            }
        });
    }

    @Override
    public void stop() {
        this.running = false;
    }

    @Override
    public boolean isRunning() {
        return this.running;
    }

    /** Before everything but the look at the database itself, the web server included. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE + 1;
    }

}
