package nl.barriergraph.graph;

import java.util.List;

import org.springframework.data.repository.Repository;

/** The source documents. */
public interface Documents extends Repository<Document, String> {

    List<Document> findAllByOrderByDateDesc();

}
