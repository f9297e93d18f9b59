package nl.barriergraph.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

import nl.barriergraph.graph.Account;
import nl.barriergraph.graph.DatabaseAccess;
import nl.barriergraph.graph.EditionHome;
import nl.barriergraph.graph.LoopbackPort;
import nl.barriergraph.graph.Ports;
import nl.barriergraph.loads.Offer;
import nl.barriergraph.model.Dataset;
import nl.barriergraph.questions.BrowserKit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/** Starts the database and the web application and stays until it is stopped. */
@Command(name = "serve", description = "Start the database, load the data and serve the application.")
final class ServeCommand implements Callable<Integer> {

    private final BarrierGraphCommand program;

    private final Application application;

    @Option(names = "--port", defaultValue = "8080",
            description = "Port of the application (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(names = "--browser-port", defaultValue = "7474",
            description = "Port of Neo4j Browser (default: ${DEFAULT-VALUE}).")
    private int browserPort;

    @Option(names = "--bolt-port", defaultValue = "7687", description = "Port of Bolt (default: ${DEFAULT-VALUE}).")
    private int boltPort;

    @Option(names = "--no-load", description = "Serve what the database holds; load nothing.")
    private boolean noLoad;

    @Mixin
    private DataOption data = new DataOption();

    ServeCommand(BarrierGraphCommand program, Application application) {
        this.program = program;
        this.application = application;
    }

    @Override
    public Integer call() throws InterruptedException {
        Dataset dataset = this.noLoad ? Dataset.EMPTY : this.program.edition().cut(this.data.read());
        EditionHome home = this.program.editionHome();
        DatabaseAccess.requireFree(home);
        new LoopbackPort(this.port, "--port").requireFree();
        CountDownLatch closed = new CountDownLatch(1);
        try (DatabaseAccess access = DatabaseAccess.serve(home, new Ports(this.boltPort, this.browserPort),
                postConnectCommands(), ServeCommand::endWith)) {
            Start start = new Start(this.application.builder(WebApplicationType.SERVLET), this.program, access);
            if (!this.noLoad) {
                start.offer(new Offer(() -> dataset, Offer.When.CHANGED));
            }
            ConfigurableApplicationContext context = start.run(Map.of("server.port", this.port));
            context.addApplicationListener((ApplicationListener<ContextClosedEvent>) (event) -> closed.countDown());
            int webPort = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            access.announce(webPort);
            print(webPort, access, home);
            closed.await();
        }
        return ExitCode.DONE.code();
    }

    /**
     * The database starts before the application, so nothing can be said of a port that
     * is yet to be found.
     */
    private String postConnectCommands() {
        return (this.port != 0) ? new BrowserKit(this.port, this.program.words().language()).postConnectCommands() : "";
    }

    private static void endWith(String sentence) {
        System.err.println(sentence);
        System.exit(ExitCode.NO_DATABASE.code());
    }

    private void print(int webPort, DatabaseAccess access, EditionHome home) {
        Account analyst = access.credentials().analyst();
        System.out.printf("""

                Application     http://localhost:%d
                Neo4j Browser   http://localhost:%d/browser/
                Bolt            bolt://localhost:%d
                Read-only user  %s, password %s
                Home            %s
                Stop with Ctrl-C.

                """, webPort, access.ports().browser(), access.ports().bolt(), analyst.name(), analyst.password(),
                home.directory());
    }

}
