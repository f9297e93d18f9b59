package nl.barriergraph.dataset;

/** The data folder is not there or cannot be read. */
public class DataFolderException extends RuntimeException {

    DataFolderException(String message) {
        super(message);
    }

    DataFolderException(String message, Throwable cause) {
        super(message, cause);
    }

}
