package nl.barriergraph.graph;

import java.util.List;

import org.springframework.data.repository.Repository;

/** The barriers of the model. */
public interface Barriers extends Repository<Barrier, String> {

    List<Barrier> findAllByOrderByPosition();

}
