package nl.barriergraph.graph;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** The barriers of the model. */
public interface Barriers extends Repository<Barrier, String> {

    Optional<Barrier> findById(String id);

    List<Barrier> findAllByOrderByPosition();

}
