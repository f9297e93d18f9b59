// Hoe ziet het barrièremodel er in het kort uit? | What does the barrier model look like in short?
// Per barrière de signalen, gelegenheden, dienstverleners, interventies, wie haar zelf heeft, wie haar uitvoert en hoeveel beleidsacties eraan bijdragen. De lijst van barrières is een werklijst, afgeleid uit de teksten.
// For every barrier the signals, opportunities, facilitators, interventions, who has it itself, who executes it and how many policy actions contribute. The list of barriers is a working list, derived from the texts.
// :param asOf => date()   // Date
// column position: Plaats | Position
// column barrier: Barrière | Barrier
// column signals: Signalen | Signals
// column opportunities: Gelegenheden | Opportunities
// column facilitators: Dienstverleners | Facilitators
// column interventions: Interventies | Interventions
// column owner: Eindverantwoordelijk of coördineert | Accountable or coordinates
// column executing: Voert uit | Executes
// column wished: Alleen gewenst of voorgesteld | Only wished or proposed
// column actions: Beleidsacties | Policy actions
// column sources: Bronnen | Sources
MATCH (barrier:Barrier)
WITH barrier,
  CASE WHEN EXISTS { (barrier)-[:PART_OF]->(:BarrierModel {status: 'WORKING_LIST'}) } THEN {absent: 'SOURCE_MISSING'} ELSE {absent: 'NOT_STATED'} END AS nothing,
  COLLECT { MATCH (node:Signal)-[:OCCURS_AT]->(barrier) RETURN node ORDER BY node.id } AS signals,
  COLLECT { MATCH (node:Opportunity)-[:OCCURS_AT]->(barrier) RETURN node ORDER BY node.id } AS opportunities,
  COLLECT { MATCH (node:Facilitator)-[:OCCURS_AT]->(barrier) RETURN node ORDER BY node.id } AS facilitators,
  COLLECT { MATCH (node:Intervention)-[:RAISES]->(barrier) RETURN node ORDER BY node.id } AS interventions,
  COLLECT { MATCH (actor:Actor)-[:ACCOUNTABLE_FOR|COORDINATES]->(barrier) RETURN DISTINCT actor ORDER BY actor.id } AS owner
CALL (barrier) {
  MATCH (actor:Actor)-[duty:EXECUTES]->(:Barrier|Intervention)-[:RAISES*0..1]->(barrier)
  WHERE (duty.validFrom IS NULL OR left(toString($asOf), size(duty.validFrom)) >= duty.validFrom)
    AND (duty.validTo IS NULL OR left(toString($asOf), size(duty.validTo)) <= duty.validTo)
  WITH actor, max(NOT duty.modality IN ['DESIRED', 'PROPOSED']) AS firm
  ORDER BY actor.id
  RETURN collect(CASE WHEN firm THEN actor END) AS executing,
    collect(CASE WHEN NOT firm THEN actor END) AS wished
}
RETURN barrier.position AS position,
  barrier,
  CASE WHEN size(signals) = 0 THEN nothing ELSE signals END AS signals,
  CASE WHEN size(opportunities) = 0 THEN nothing ELSE opportunities END AS opportunities,
  CASE WHEN size(facilitators) = 0 THEN nothing ELSE facilitators END AS facilitators,
  CASE WHEN size(interventions) = 0 THEN nothing ELSE interventions END AS interventions,
  CASE WHEN size(owner) = 0 THEN nothing ELSE owner END AS owner,
  CASE WHEN size(executing) = 0 THEN nothing ELSE executing END AS executing,
  wished,
  COUNT {
    MATCH (action:Action)-[:ADDRESSES]->(barrier)
    RETURN action
    UNION
    MATCH (action:Action)-[:STRENGTHENS]->(:Intervention)-[:RAISES]->(barrier)
    RETURN action
  } AS actions,
  COLLECT {
    UNWIND [barrier] + signals + opportunities + facilitators + interventions AS node
    MATCH (node)-[:STATED_IN]->(passage:Passage)
    RETURN DISTINCT passage.id AS source
    ORDER BY source
  } AS sources
ORDER BY position
