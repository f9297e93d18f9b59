package nl.barriergraph.dataset;

import java.util.List;

import nl.barriergraph.model.Message;
import nl.barriergraph.model.Told;

/** The data folder is not there or cannot be read. */
public class DataFolderException extends RuntimeException implements Told {

    private final transient Message message;

    DataFolderException(Message message) {
        super(message.toString());
        this.message = message;
    }

    DataFolderException(Message message, Throwable cause) {
        super(message.toString(), cause);
        this.message = message;
    }

    @Override
    public List<Message> messages() {
        return List.of(this.message);
    }

}
