// Wie heeft welke rol bij welke barrière? | Who has which role at which barrier?
// Een regel per barrière en actor, met de letters van zijn rollen op de barrière zelf, haar interventies en het beleid. E eindverantwoordelijk, C coördineert, V voert uit, O ondersteunt, F financiert, R brengt verslag uit, T houdt toezicht, B betrokken. Wat alleen gewenst of voorgesteld is, staat apart.
// A row per barrier and actor with the letters of its roles in the barrier itself, its interventions and the policy. E is accountable, C coordinates, V executes, O supports, F funds, R reports, T oversees, B is involved. What is only wished or proposed stands apart.
// :param asOf => date()   // Date
// column barrier: Barrière | Barrier
// column actor: Actor | Actor
// column tier: Laag | Tier
// column letters: Rollen | Roles
// column wished: Alleen gewenst of voorgesteld | Only wished or proposed
// column ground: Sterkste grond | Strongest ground
// column modality: Sterkste modaliteit | Strongest modality
// column period: Periode | Period
// column evidence: Verband | Link
// column sources: Bronnen | Sources
MATCH (barrier:Barrier)
CALL (barrier) {
  MATCH (actor:Actor)-[duty:ACCOUNTABLE_FOR|COORDINATES|EXECUTES|SUPPORTS|FUNDS|REPORTS_ON|OVERSEES|INVOLVED_IN]->(barrier)
  RETURN 1 AS rank, actor, duty, duty.evidence = 'STATED' AS stated
  UNION
  MATCH (actor:Actor)-[duty:ACCOUNTABLE_FOR|COORDINATES|EXECUTES|SUPPORTS|FUNDS|REPORTS_ON|OVERSEES|INVOLVED_IN]->(:Intervention)-[raises:RAISES]->(barrier)
  RETURN 2 AS rank, actor, duty, duty.evidence = 'STATED' AND raises.evidence = 'STATED' AS stated
  UNION
  CALL (barrier) {
    MATCH (action:Action)-[link:ADDRESSES]->(barrier)
    RETURN action, link.evidence = 'STATED' AS linked
    UNION
    MATCH (action:Action)-[link:STRENGTHENS]->(:Intervention)-[raises:RAISES]->(barrier)
    RETURN action, link.evidence = 'STATED' AND raises.evidence = 'STATED' AS linked
  }
  WITH action, max(linked) AS linked
  MATCH (subject:Action)-[:PART_OF*0..3]->(action)
  MATCH (actor:Actor)-[duty:ACCOUNTABLE_FOR|COORDINATES|EXECUTES|SUPPORTS|FUNDS|REPORTS_ON|OVERSEES|INVOLVED_IN]->(subject)
  RETURN 3 AS rank, actor, duty, duty.evidence = 'STATED' AND max(linked) AS stated
  UNION
  WITH barrier
  WHERE NOT EXISTS { (:Actor)-[:ACCOUNTABLE_FOR|COORDINATES]->(barrier) }
  RETURN 1 AS rank, null AS actor, null AS duty, false AS stated
}
CALL (duty) {
  UNWIND duty.sources AS source
  MATCH (:Passage {id: source})<-[:CONTAINS*]-(document:Document)
  RETURN min(document.periodStart) AS documentStart, max(document.periodEnd) AS documentEnd
}
WITH *, coalesce(duty.validFrom, documentStart) AS start, coalesce(duty.validTo, documentEnd) AS end,
  toString($asOf) AS day
WITH barrier, actor, rank, duty, stated,
  CASE
    WHEN left(day, size(end)) > end THEN 3
    WHEN left(day, size(start)) < start THEN 2
    ELSE 1
  END AS period,
  CASE duty.modality WHEN 'DECIDED' THEN 1 WHEN 'ASSIGNED' THEN 2 WHEN 'INTENDED' THEN 3 WHEN 'OBSERVED' THEN 4 WHEN 'PROPOSED' THEN 5 WHEN 'DESIRED' THEN 6 END AS strength
WITH barrier, actor, min(rank) AS ground, min(strength) AS strength, min(period) AS period,
  max(stated) AS stated,
  collect(DISTINCT CASE WHEN strength < 5 THEN type(duty) END) AS roles,
  collect(DISTINCT type(duty)) AS all,
  collect(duty.sources) AS lists
WITH *, [
    ['ACCOUNTABLE_FOR', 'E'], ['COORDINATES', 'C'], ['EXECUTES', 'V'], ['SUPPORTS', 'O'],
    ['FUNDS', 'F'], ['REPORTS_ON', 'R'], ['OVERSEES', 'T'], ['INVOLVED_IN', 'B']
  ] AS legend
RETURN barrier,
  CASE
    WHEN actor IS NOT NULL THEN actor
    WHEN EXISTS { (barrier)-[:PART_OF]->(:BarrierModel {status: 'WORKING_LIST'}) } THEN {absent: 'SOURCE_MISSING'}
    ELSE {absent: 'NOT_STATED'}
  END AS actor,
  actor.tier AS tier,
  CASE
    WHEN actor IS NULL THEN ['E', 'C']
    ELSE [letter IN legend WHERE letter[0] IN roles | letter[1]]
  END AS letters,
  [letter IN legend WHERE letter[0] IN all AND NOT letter[0] IN roles | letter[1]] AS wished,
  ['BARRIER', 'INTERVENTION', 'POLICY'][ground - 1] AS ground,
  ['DECIDED', 'ASSIGNED', 'INTENDED', 'OBSERVED', 'PROPOSED', 'DESIRED'][strength - 1] AS modality,
  CASE WHEN actor IS NOT NULL THEN ['CURRENT', 'NOT_STARTED', 'ENDED'][period - 1] END AS period,
  CASE WHEN actor IS NULL THEN null WHEN stated THEN 'STATED' ELSE 'DERIVED' END AS evidence,
  CASE
    WHEN actor IS NULL THEN COLLECT {
      MATCH (barrier)-[:STATED_IN]->(passage:Passage)
      RETURN passage.id
      ORDER BY passage.id
    }
    ELSE COLLECT {
      UNWIND lists AS list
      UNWIND list AS source
      RETURN DISTINCT source
      ORDER BY source
    }
  END AS sources
ORDER BY barrier.position, actor IS NULL, actor.id
