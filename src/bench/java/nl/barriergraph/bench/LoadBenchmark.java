package nl.barriergraph.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;

import org.springframework.data.neo4j.core.Neo4jTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

import nl.barriergraph.dataset.DataFolder;
import nl.barriergraph.dataset.DatasetReader;
import nl.barriergraph.graph.Actor;
import nl.barriergraph.graph.Graph;
import nl.barriergraph.graph.Schema;
import nl.barriergraph.graph.Snapshot;
import nl.barriergraph.loads.Loads;
import nl.barriergraph.model.ActorKind;
import nl.barriergraph.model.Dataset;
import nl.barriergraph.model.Difference;
import nl.barriergraph.model.Label;
import nl.barriergraph.model.Node;
import nl.barriergraph.model.Tier;

/** Loading: every step of it, and the writing beside other ways of writing. */
final class LoadBenchmark {

    private static final TransactionConfig UNHURRIED = TransactionConfig.builder()
        .withTimeout(Duration.ofHours(2))
        .build();

    private final List<Size> sizes;

    private final Tables tables;

    LoadBenchmark(String name, List<Size> sizes) {
        this.sizes = sizes;
        this.tables = new Tables(name, name + " " + String.join(" ", sizes.stream().map(Enum::name).toList()));
    }

    /** The first load, and other ways of loading. */
    void load() throws Exception {
        for (Size size : this.sizes) {
            String memory = firstLoad(size);
            if (size == Size.S || size == Size.T) {
                writing(size.dataset(), rounds(size));
            }
            if (size != Size.L) {
                others(size.dataset());
            }
            this.tables.text(memory);
            this.tables.write();
        }
    }

    /** Loads after the first. */
    void reload() throws IOException {
        for (Size size : this.sizes) {
            Dataset dataset = begin(size, size.folder());
            try (Program program = Program.with(size, dataset)) {
                Loads loads = program.bean(Loads.class);
                int rows = dataset.size();
                row("without change, as a start does it", rows, Times.of(rounds(size), () -> loads.offer(dataset)));
                row("without change, compared with the graph", rows, Times.of(1, () -> loads.apply(dataset, null)));
                row("with 1 % changed", rows, Times.of(1, () -> loads.apply(changed(dataset), null)));
                row("undo of that", rows, Times.of(1, loads::undo));
                this.tables.text(memory(size, program));
            }
            this.tables.write();
        }
    }

    private static int rounds(Size size) {
        return switch (size) {
            case S -> 7;
            case T, M -> 3;
            case L -> 1;
        };
    }

    /** A new table, and the data set as it is read from a folder. */
    private Dataset begin(Size size, Path folder) {
        Dataset dataset = DatasetReader.read(DataFolder.at(folder));
        this.tables.text("%s: %,d nodes and %,d relationships, together %,d rows. Median (lowest–highest).".formatted(size,
                dataset.nodes().size(), dataset.relationships().size(), dataset.size()));
        this.tables.header("step", "ms", "rows/s");
        return dataset;
    }

    /** What the program takes, and how much memory it took at most. */
    private String firstLoad(Size size) throws IOException {
        Path folder = size.folder();
        Dataset dataset = begin(size, folder);
        int rows = dataset.size();
        int rounds = rounds(size);
        row("read and validate the data folder", rows,
                Times.of(rounds, () -> DatasetReader.read(DataFolder.at(folder))));
        row("fingerprint", rows, Times.of(rounds, dataset::fingerprint));
        row("difference from nothing", rows, Times.of(rounds, () -> Difference.between(Dataset.EMPTY, dataset)));
        row("compressed copy for the history", rows, Times.of(rounds, () -> Snapshot.of(dataset)));
        FileSystemUtils.deleteRecursively(size.home());
        try (Program program = Program.on(size.home())) {
            row("**whole first load**, with first connection, schema and planning", rows,
                    Times.of(1, () -> program.bean(Loads.class).apply(dataset, null)));
            return memory(size, program);
        }
    }

    private static String memory(Size size, Program program) {
        return "Most memory resident at %s, without the bare Neo4j: application %,d MB, database %,d MB."
            .formatted(size, Machine.peak(ProcessHandle.current().pid()), Machine.peak(program.databasePid()));
    }

    /**
     * The two ways of writing the same rows, in turns, each in a transaction that is
     * taken back; what each wrote is compared with the data before its time counts. A
     * transaction holds it all, so this is for the smaller sizes.
     */
    private void writing(Dataset dataset, int rounds) throws IOException {
        Path home = Path.of("target", "bench", "home-writing");
        FileSystemUtils.deleteRecursively(home);
        try (Program program = Program.on(home)) {
            writing(program, dataset, rounds);
        }
    }

    private void writing(Program program, Dataset dataset, int rounds) {
        int rows = dataset.size();
        program.bean(Schema.class).migrate();
        Graph graph = program.bean(Graph.class);
        Consumer<SimpleQueryRunner> ours = (transaction) -> graph.write(transaction, Dataset.EMPTY, dataset);
        Consumer<SimpleQueryRunner> raw = new RawWriter(dataset)::write;
        double[][] times = new double[2][rounds];
        for (int i = -1; i < rounds; i++) {
            double first = takenBack(program, graph, dataset, ours, i < 0);
            double second = takenBack(program, graph, dataset, raw, i < 0);
            if (i >= 0) {
                times[0][i] = first;
                times[1][i] = second;
            }
        }
        Times our = new Times(times[0]);
        Times other = new Times(times[1]);
        row("write, the program", rows, our);
        row("write, raw driver with `UNWIND`", rows, other);
        this.tables.row("the program's rate : the raw driver's", Times.text(other.median() / our.median()), "");
        List<Actor> actors = dataset.nodes()
            .values()
            .stream()
            .filter((node) -> node.label() == Label.ACTOR)
            .map(LoadBenchmark::actor)
            .toList();
        TransactionTemplate transactions = new TransactionTemplate(program.bean(PlatformTransactionManager.class));
        row("write the %,d actors alone, Spring Data `saveAll`".formatted(actors.size()), actors.size(),
                Times.of(rounds, () -> transactions.execute((status) -> {
                    status.setRollbackOnly();
                    return program.bean(Neo4jTemplate.class).saveAll(actors).size();
                })));
    }

    private static double takenBack(Program program, Graph graph, Dataset dataset,
            Consumer<SimpleQueryRunner> writing, boolean compared) {
        try (Session session = program.driver().session();
                Transaction transaction = session.beginTransaction(UNHURRIED)) {
            double time = Times.once(() -> {
                writing.accept(transaction);
                return null;
            });
            if (compared && !graph.holds(transaction, dataset)) {
                throw new IllegalStateException("What was written is not what was to be written");
            }
            transaction.rollback();
            return time;
        }
    }

    private static Actor actor(Node node) {
        return new Actor(node.id(), node.text("title"), node.text("titleEn"), node.text("abbreviation"),
                Tier.valueOf(node.text("tier")), ActorKind.valueOf(node.text("kind")));
    }

    /** The data with another summary on every hundredth node. */
    private static Dataset changed(Dataset dataset) {
        List<Node> nodes = new ArrayList<>();
        for (Node node : dataset.nodes().values()) {
            TreeMap<String, Object> properties = new TreeMap<>(node.properties());
            if (nodes.size() % 100 == 0) {
                properties.put("summary", "gewijzigd");
            }
            nodes.add(new Node(node.label(), node.id(), properties));
        }
        return Dataset.of(nodes, dataset.relationships().values());
    }

    private void others(Dataset dataset) throws Exception {
        int rows = dataset.size();
        CsvFiles files = new CsvFiles(dataset);
        Path home = BareNeo4j.home("bare");
        try (BareNeo4j neo4j = BareNeo4j.on(home)) {
            for (Label label : Label.values()) {
                neo4j.driver()
                    .executableQuery("CREATE CONSTRAINT FOR (node:%s) REQUIRE node.id IS UNIQUE".formatted(label.label()))
                    .execute();
            }
            row("bare Neo4j: `LOAD CSV … IN TRANSACTIONS`, files and commits included", rows, Times.of(1, () -> {
                files.load(home.resolve("import"), neo4j.driver());
                return null;
            }));
            compare(neo4j.driver(), dataset);
        }
        Path offline = BareNeo4j.home("bare");
        List<String> arguments = new ArrayList<>(
                List.of("org.neo4j.cli.AdminTool", "database", "import", "full", "neo4j", "--array-delimiter=|"));
        arguments.addAll(files.forImport(offline.resolve("import")));
        row("bare Neo4j, not running: `neo4j-admin database import`, start included", rows, Times.of(1, () -> {
            Machine.await(BareNeo4j.java(offline, "import.log", arguments.toArray(String[]::new)));
            return null;
        }));
        try (BareNeo4j neo4j = BareNeo4j.on(offline)) {
            compare(neo4j.driver(), dataset);
        }
    }

    private static void compare(Driver driver, Dataset dataset) {
        long nodes = count(driver, "MATCH (node) RETURN count(node) AS count");
        long relationships = count(driver, "MATCH ()-[link]->() RETURN count(link) AS count");
        if (nodes != dataset.nodes().size() || relationships != dataset.relationships().size()) {
            throw new IllegalStateException("%d nodes and %d relationships were written".formatted(nodes, relationships));
        }
    }

    private static long count(Driver driver, String statement) {
        return driver.executableQuery(statement).execute().records().get(0).get("count").asLong();
    }

    private void row(String step, int rows, Times times) {
        this.tables.row(step, times.spread(), Times.text(rows / times.median() * 1000));
    }

}
