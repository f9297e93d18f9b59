package nl.barriergraph.model;

/** The level of government an actor belongs to, or private. */
public enum Tier {

    NL, EU, MEMBER_STATES, INTERNATIONAL, THIRD_COUNTRY, PRIVATE

}
