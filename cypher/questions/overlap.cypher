// Waar voeren meerdere actoren hetzelfde uit? | Where do several actors execute the same?
// Barrières en interventies die twee of meer actoren uitvoeren, met of zonder wie coördineert. Een barrière voert uit wie haar zelf of een interventie bij haar uitvoert. Uitvoerders van wie het alleen is gewenst of voorgesteld, staan apart.
// Barriers and interventions that two or more actors execute, with or without who coordinates. A barrier is executed by who executes it or an intervention that raises it. Those of whom it is only wished or proposed stand apart.
// :param asOf => date()   // Date
// column subject: Waarvoor | For what
// column executing: Voert uit | Executes
// column wished: Alleen gewenst of voorgesteld | Only wished or proposed
// column coordinating: Coördineert | Coordinates
// column inherited: Coördineert het beleid als geheel (afgeleid) | Coordinates the policy as a whole (derived)
// column sources: Bronnen | Sources
MATCH (subject:Barrier|Intervention)
CALL (subject) {
  MATCH (actor:Actor)-[duty:EXECUTES]->(:Barrier|Intervention)-[:RAISES*0..1]->(subject)
  WHERE (duty.validFrom IS NULL OR left(toString($asOf), size(duty.validFrom)) >= duty.validFrom)
    AND (duty.validTo IS NULL OR left(toString($asOf), size(duty.validTo)) <= duty.validTo)
  WITH actor, collect(duty) AS duties
  ORDER BY actor.id
  WITH actor, duties, any(duty IN duties WHERE NOT duty.modality IN ['DESIRED', 'PROPOSED']) AS firm
  RETURN collect(CASE WHEN firm THEN actor END) AS executing,
    collect(CASE WHEN NOT firm THEN actor END) AS wished,
    collect([duty IN duties | duty.sources]) AS lists
}
WITH *
WHERE size(executing) + size(wished) > 1
RETURN subject,
  executing,
  wished,
  CASE
    WHEN EXISTS { (:Actor)-[:COORDINATES]->(subject) } THEN COLLECT {
      MATCH (actor:Actor)-[:COORDINATES]->(subject)
      RETURN DISTINCT actor
      ORDER BY actor.id
    }
    WHEN EXISTS { (subject)-[:RAISES*0..1]->(:Barrier)-[:PART_OF]->(:BarrierModel {status: 'WORKING_LIST'}) } THEN {absent: 'SOURCE_MISSING'}
    ELSE {absent: 'NOT_STATED'}
  END AS coordinating,
  COLLECT {
    MATCH (subject)-[:STATED_IN]->(:Passage)<-[:CONTAINS*]-(:Section|Document)<-[:COORDINATES]-(actor:Actor)
    RETURN DISTINCT actor
    ORDER BY actor.id
  } AS inherited,
  COLLECT {
    UNWIND lists AS list
    UNWIND list AS sources
    UNWIND sources AS source
    RETURN DISTINCT source
    ORDER BY source
  } AS sources
ORDER BY subject:Intervention, subject.position, subject.id
