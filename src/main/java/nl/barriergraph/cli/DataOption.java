package nl.barriergraph.cli;

import java.nio.file.Path;

import nl.barriergraph.dataset.DataFolder;
import nl.barriergraph.dataset.DatasetReader;
import nl.barriergraph.model.Dataset;
import nl.barriergraph.model.Edition;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names a data folder. */
final class DataOption {

    @Option(names = "--data", paramLabel = "DIR", defaultValue = "${env:BARRIER_GRAPH_DATA}",
            descriptionKey = "cli.option.data")
    private @Nullable Path folder;

    /** Where the folder is; null for the data set inside the program. */
    @Nullable String folder() {
        return (this.folder != null) ? this.folder.toAbsolutePath().normalize().toString() : null;
    }

    /** Takes the folder that a plan names. */
    void use(@Nullable String folder) {
        this.folder = (folder != null) ? Path.of(folder) : null;
    }

    /** Judges the whole folder and takes of it what the audience may see. */
    Dataset read(Edition edition) {
        return edition
            .cut(DatasetReader.read((this.folder != null) ? DataFolder.at(this.folder) : DataFolder.shipped()));
    }

}
