// Welke middelen en lagen dekken welke barrière? | Which means and tiers cover which barrier?
// Per barrière hoeveel interventies er van elke soort zijn, en hoeveel actoren van elke laag een interventie uitvoeren; een nul zegt erbij of de bronnen zwijgen of niet gelezen zijn. Wie alleen is gewenst of voorgesteld, telt niet en staat apart.
// Per barrier how many interventions of each kind there are, and how many actors of each tier execute one; a nought says whether the sources are silent or were not read. Whoever is only desired or proposed does not count and stands apart.
// column barrier: Barrière | Barrier
// column instrumentKind: Soort middel | Kind of means
// column tier: Laag | Tier
// column count: Aantal | Count
// column subjects: Welke | Which
// column wished: Alleen gewenst of voorgesteld | Only wished or proposed
// column absence: Aard van een nul | Kind of nought
// column sources: Bronnen | Sources
MATCH (barrier:Barrier)
CALL (barrier) {
  UNWIND ['CRIMINAL_LAW', 'ADMINISTRATIVE', 'FISCAL', 'PRIVATE_LAW', 'OPERATIONAL', 'INFORMATION', 'PREVENTION', 'INTERNATIONAL'] AS kind
  RETURN 1 AS half, kind AS instrumentKind, null AS tier,
    COLLECT {
      MATCH (intervention:Intervention {instrumentKind: kind})-[link:RAISES]->(barrier)
      RETURN {subject: intervention, sources: link.sources}
      ORDER BY intervention.id
    } AS found,
    [] AS wished
  UNION ALL
  UNWIND ['NL', 'EU', 'MEMBER_STATES', 'INTERNATIONAL', 'THIRD_COUNTRY', 'PRIVATE'] AS tier
  RETURN 2 AS half, null AS instrumentKind, tier,
    COLLECT {
      MATCH (actor:Actor {tier: tier})-[duty:EXECUTES]->(:Intervention)-[:RAISES]->(barrier)
      WHERE duty.modality IN ['DECIDED', 'ASSIGNED', 'INTENDED', 'OBSERVED']
      RETURN {subject: actor, sources: duty.sources}
      ORDER BY actor.id
    } AS found,
    COLLECT {
      MATCH (actor:Actor {tier: tier})-[duty:EXECUTES]->(:Intervention)-[:RAISES]->(barrier)
      WHERE duty.modality IN ['DESIRED', 'PROPOSED']
      RETURN {subject: actor, sources: duty.sources}
      ORDER BY actor.id
    } AS wished
}
WITH *, COLLECT {
    UNWIND found AS item
    WITH DISTINCT item.subject AS subject
    RETURN subject
    ORDER BY subject.id
  } AS subjects
RETURN barrier,
  instrumentKind,
  tier,
  size(subjects) AS count,
  subjects,
  COLLECT {
    UNWIND wished AS item
    WITH DISTINCT item.subject AS actor
    WHERE NOT actor IN subjects
    RETURN actor
    ORDER BY actor.id
  } AS wished,
  CASE
    WHEN size(subjects) > 0 THEN null
    WHEN EXISTS { (barrier)-[:PART_OF]->(:BarrierModel {status: 'WORKING_LIST'}) } THEN 'SOURCE_MISSING'
    ELSE 'NOT_STATED'
  END AS absence,
  CASE
    WHEN size(found || wished) > 0 THEN COLLECT {
      UNWIND found || wished AS item
      UNWIND item.sources AS source
      RETURN DISTINCT source
      ORDER BY source
    }
    ELSE COLLECT {
      MATCH (barrier)-[:STATED_IN]->(passage:Passage)
      RETURN passage.id
      ORDER BY passage.id
    }
  END AS sources
ORDER BY barrier.position, half, instrumentKind, tier
