package nl.barriergraph.graph;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * A process that serves an edition, and its ports on this machine.
 */
public record Server(long pid, int port, int browserPort, int boltPort) {

    @JsonIgnore
    boolean isAlive() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
    }

}
