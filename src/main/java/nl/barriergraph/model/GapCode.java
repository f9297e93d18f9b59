package nl.barriergraph.model;

/**
 * The codes of the gap catalogue; what each means stands in its file under
 * {@code cypher/questions/gaps}.
 */
public enum GapCode {

    G01, G02, G03, G04, G05, G06, G07, G08, G09, G10, G11, G12, G13, G14, G15, G16, G17, G18, G19, G20, G21, G22

}
