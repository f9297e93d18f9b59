package nl.barriergraph.graph;

import java.util.List;

import org.springframework.data.repository.Repository;

/** The actors. */
public interface Actors extends Repository<Actor, String> {

    List<Actor> findAll();

}
