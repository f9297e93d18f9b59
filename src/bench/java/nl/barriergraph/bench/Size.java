package nl.barriergraph.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import nl.barriergraph.LargeModel;
import nl.barriergraph.dataset.DataFolder;
import nl.barriergraph.dataset.DatasetReader;
import nl.barriergraph.dataset.DatasetZip;
import nl.barriergraph.model.Dataset;

/** The data as shipped, and larger models of its shape; T is a tenth of M. */
enum Size {

    S(0, 0), T(1_000, 10_000), M(10_000, 100_000), L(100_000, 1_000_000);

    private static final long SEED = 1;

    private final int interventions;

    private final int duties;

    Size(int interventions, int duties) {
        this.interventions = interventions;
        this.duties = duties;
    }

    Dataset dataset() {
        Dataset shipped = DatasetReader.read(DataFolder.shipped());
        return (this == S) ? shipped : LargeModel.of(shipped, this.interventions, this.duties, SEED);
    }

    /** The data set as a folder, which a zip may be, made anew. */
    Path folder() throws IOException {
        Path folder = Path.of("target", "bench", "data-" + name() + ".zip");
        Files.createDirectories(folder.getParent());
        try (OutputStream stream = Files.newOutputStream(folder)) {
            DatasetZip.write(dataset(), stream);
        }
        return folder;
    }

    /** Where the program keeps a graph of this size between runs. */
    Path home() {
        return Path.of("target", "bench", "home-" + name());
    }

}
