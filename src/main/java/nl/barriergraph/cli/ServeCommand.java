package nl.barriergraph.cli;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

import nl.barriergraph.graph.Account;
import nl.barriergraph.graph.DatabaseAccess;
import nl.barriergraph.graph.EditionHome;
import nl.barriergraph.graph.ExternalNeo4j;
import nl.barriergraph.graph.LoopbackPort;
import nl.barriergraph.graph.Ports;
import nl.barriergraph.loads.Offer;
import nl.barriergraph.model.Message;
import nl.barriergraph.model.Dataset;
import nl.barriergraph.questions.BrowserKit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the database and the web application and stays until it is stopped. */
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {

    private final BarrierGraphCommand program;

    private final Application application;

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "8080", descriptionKey = "cli.option.port")
    private int port;

    @Option(names = "--browser-port", paramLabel = "PORT", defaultValue = "7474",
            descriptionKey = "cli.option.browserPort")
    private int browserPort;

    @Option(names = "--bolt-port", paramLabel = "PORT", defaultValue = "7687", descriptionKey = "cli.option.boltPort")
    private int boltPort;

    @Option(names = "--no-load", descriptionKey = "cli.option.noLoad")
    private boolean noLoad;

    @Mixin
    private DataOption data = new DataOption();

    ServeCommand(BarrierGraphCommand program, Application application) {
        this.program = program;
        this.application = application;
    }

    @Override
    public Integer call() throws InterruptedException {
        Dataset dataset = this.noLoad ? Dataset.EMPTY : this.data.read(this.program.edition());
        EditionHome home = this.program.editionHome();
        Optional<URI> external = ExternalNeo4j.named();
        if (external.isEmpty()) {
            DatabaseAccess.requireFree(home);
        }
        new LoopbackPort(this.port, "--port").requireFree();
        CountDownLatch closed = new CountDownLatch(1);
        Progress progress = Progress.of(2, this.program.words());
        progress.step("cli.step.database");
        try (progress;
                Opening database = external.isPresent() ? null : new Opening(() -> DatabaseAccess.serve(home,
                        new Ports(this.boltPort, this.browserPort), postConnectCommands(), this::endWith))) {
            Start start = new Start(this.application.builder(WebApplicationType.SERVLET), this.program, database);
            start.whenClosed(closed::countDown);
            if (!this.noLoad) {
                start.offer(new Offer(() -> dataset, Offer.When.CHANGED));
            }
            progress.step("cli.step.application");
            ConfigurableApplicationContext context = start.run(Map.of("server.port", this.port));
            int webPort = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            progress.close();
            Message served = (database != null) ? announced(webPort, database.access(), home)
                    : Message.of("cli.servedExternal", webPort, external.orElseThrow(), home.directory());
            System.out.println(served.in(this.program.words()));
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

    private void endWith(Message message) {
        System.err.println(message.in(this.program.words()));
        System.exit(ExitCode.NO_DATABASE.code());
    }

    private static Message announced(int webPort, DatabaseAccess access, EditionHome home) {
        access.announce(webPort);
        Account analyst = access.credentials().analyst();
        return Message.of("cli.served", webPort, access.ports().browser(), access.ports().bolt(), analyst.name(),
                analyst.password(), home.directory());
    }

}
