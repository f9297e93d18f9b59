// Welke barrières dragen alleen groepen of andere bestuurslagen? | Which barriers are carried only by groups or other tiers?
// Een actor draagt een barrière als hij eindverantwoordelijk is, coördineert of uitvoert, op de barrière zelf, een interventie of een beleidsactie. Genoemd zijn barrières waarbij geen Nederlandse organisatie dat doet; een wens of voorstel telt niet en staat apart.
// An actor carries a barrier when it is accountable, coordinates or executes, in the barrier itself, an intervention or a policy action. Listed are barriers for which no Dutch organisation does; a wish or proposal does not count and stands apart.
// :param asOf => date()   // Date
// column barrier: Barrière | Barrier
// column owner: Nederlandse drager | Dutch carrier
// column groups: Nederlandse groepen | Dutch groups
// column others: Andere lagen | Other tiers
// column wished: Nederlands, maar alleen gewenst of voorgesteld | Dutch, but only wished or proposed
// column sources: Bronnen | Sources
MATCH (barrier:Barrier)
CALL (barrier) {
  CALL (barrier) {
    RETURN barrier AS subject
    UNION
    MATCH (subject:Intervention)-[:RAISES]->(barrier)
    RETURN subject
    UNION
    MATCH (subject:Action)-[:PART_OF*0..3]->(:Action)-[:ADDRESSES]->(barrier)
    RETURN subject
    UNION
    MATCH (subject:Action)-[:PART_OF*0..3]->(:Action)-[:STRENGTHENS]->(:Intervention)-[:RAISES]->(barrier)
    RETURN subject
  }
  MATCH (actor:Actor)-[duty:ACCOUNTABLE_FOR|COORDINATES|EXECUTES]->(subject)
  WHERE (duty.validFrom IS NULL OR left(toString($asOf), size(duty.validFrom)) >= duty.validFrom)
    AND (duty.validTo IS NULL OR left(toString($asOf), size(duty.validTo)) <= duty.validTo)
  WITH actor, duty, NOT duty.modality IN ['DESIRED', 'PROPOSED'] AS firm,
    actor.tier = 'NL' AND actor.kind <> 'GROUP' AS dutch
  ORDER BY actor.id
  RETURN
    count(CASE WHEN dutch AND firm THEN 1 END) AS owners,
    collect(DISTINCT CASE WHEN firm AND actor.tier = 'NL' AND NOT dutch THEN actor END) AS groups,
    collect(DISTINCT CASE WHEN firm AND actor.tier <> 'NL' THEN actor END) AS others,
    collect(DISTINCT CASE WHEN dutch AND NOT firm THEN actor END) AS wished,
    collect(CASE WHEN firm OR dutch THEN duty.sources END) AS lists
}
WITH *
WHERE owners = 0
RETURN barrier,
  CASE
    WHEN EXISTS { (:Claim {kind: 'GAP', gapKind: 'G17'})-[:CONCERNS]->(barrier) } THEN {absent: 'NONE'}
    WHEN EXISTS { (barrier)-[:PART_OF]->(:BarrierModel {status: 'WORKING_LIST'}) } THEN {absent: 'SOURCE_MISSING'}
    ELSE {absent: 'NOT_STATED'}
  END AS owner,
  groups,
  others,
  wished,
  COLLECT {
    UNWIND lists AS list
    UNWIND list AS source
    RETURN source
    UNION
    MATCH (barrier)-[:STATED_IN]->(passage:Passage)
    RETURN passage.id AS source
  } AS sources
ORDER BY barrier.position
