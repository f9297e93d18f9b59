package nl.barriergraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import nl.barriergraph.dataset.DatasetZip;
import nl.barriergraph.dataset.GraphMl;
import nl.barriergraph.dataset.JsonLd;
import nl.barriergraph.model.Dataset;

/** The forms in which the data leaves. */
enum ExportFormat {

    /** A zip of a data folder, which can be loaded again. */
    CSV {

        @Override
        void write(Dataset dataset, Map<String, String> about, OutputStream stream) throws IOException {
            DatasetZip.write(dataset, stream);
        }

    },

    GRAPHML {

        @Override
        void write(Dataset dataset, Map<String, String> about, OutputStream stream) {
            GraphMl.write(dataset, about, stream);
        }

    },

    JSONLD {

        @Override
        void write(Dataset dataset, Map<String, String> about, OutputStream stream) throws IOException {
            stream.write(JsonLd.of(dataset, about).getBytes(StandardCharsets.UTF_8));
        }

    };

    abstract void write(Dataset dataset, Map<String, String> about, OutputStream stream) throws IOException;

}
