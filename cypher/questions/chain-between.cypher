// Via welke keten hangen deze twee samen? | Through which chain are these two connected?
// De kortste ketens van verantwoordelijkheid, een regel per stap. Een keten loopt van boven naar beneden: van een actor naar zijn onderdelen en de groepen waar hij bij hoort, naar waar die een rol in hebben; van een document naar de acties erin en van het model naar zijn barrières; van een actie of interventie naar de hele actie, eerdere actie, interventie, barrière of het product waar zij aan bijdraagt, en ten slotte van een product naar wie het krijgt. Gezocht is heen en terug; gedeelde thema's, middelen en opvolging in de tijd dragen geen verantwoordelijkheid.
// The shortest chains of responsibility, a row per hop. A chain runs downwards: from an actor to its units and the groups it belongs to, to what they have a role in; from a document to the actions in it and from the model to its barriers; from an action or intervention to the whole action, earlier action, intervention, barrier or deliverable it contributes to, and at last from a deliverable to who receives it. Searched there and back; shared themes, means and succession in time carry no responsibility.
// :param from => 'kmar'   // Actor|Barrier|Intervention|Action|Deliverable|Document|BarrierModel
// :param to => 'geld'     // Actor|Barrier|Intervention|Action|Deliverable|Document|BarrierModel
// :param asOf => date()   // Date
// column chain: Keten | Chain
// column step: Stap | Step
// column start: Van | From
// column relationship: Verband | Relationship
// column end: Naar | To
// column modality: Modaliteit | Modality
// column period: Periode | Period
// column evidence: Herkomst | Evidence
// column sources: Bronnen | Sources
MATCH (from:Actor|Barrier|Intervention|Action|Deliverable|Document|BarrierModel {id: $from})
MATCH (to:Actor|Barrier|Intervention|Action|Deliverable|Document|BarrierModel {id: $to})
WITH from, to, COLLECT {
    UNWIND CASE WHEN from = to THEN [] ELSE [[from, to], [to, from]] END AS ends
    WITH ends[0] AS upper, ends[1] AS lower
    MATCH path = ALL SHORTEST (upper)
      (()<-[:PART_OF]-(:Actor)){0,4}
      (()-[membership:MEMBER_OF]->()
        WHERE (membership.validFrom IS NULL OR left(toString($asOf), size(membership.validFrom)) >= membership.validFrom)
          AND (membership.validTo IS NULL OR left(toString($asOf), size(membership.validTo)) <= membership.validTo)
      ){0,3}
      (()-[duty:ACCOUNTABLE_FOR|COORDINATES|EXECUTES|SUPPORTS|FUNDS|REPORTS_ON|OVERSEES|INVOLVED_IN]->()
        WHERE (duty.validFrom IS NULL OR left(toString($asOf), size(duty.validFrom)) >= duty.validFrom)
          AND (duty.validTo IS NULL OR left(toString($asOf), size(duty.validTo)) <= duty.validTo)
      ){0,1}
      (()-[:CONTAINS]->()){0,4}
      (()<-[:STATED_IN]-(:Action)){0,1}
      (()<-[:PART_OF]-(:Barrier)){0,1}
      (()-[:PART_OF|IMPLEMENTS|STRENGTHENS|ADDRESSES|RAISES|HAS_DELIVERABLE]->(:Action|Intervention|Barrier|Deliverable)){0,8}
      (()-[:REPORTED_TO]->()){0,1}
      (lower)
    RETURN path
  } AS found
WITH from, to, found, reduce(shortest = 99, path IN found | CASE WHEN length(path) < shortest THEN length(path) ELSE shortest END) AS shortest
CALL (found, shortest) {
  UNWIND found AS path
  WITH path
  WHERE length(path) = shortest
  ORDER BY reduce(key = '', node IN nodes(path) | key || ' ' || node.id), reduce(key = '', hop IN relationships(path) | key || ' ' || type(hop) || coalesce(hop.modality, ''))
  WITH collect(path) AS paths
  UNWIND range(0, size(paths) - 1) AS number
  UNWIND range(0, shortest - 1) AS place
  RETURN number + 1 AS chain, place + 1 AS step, relationships(paths[number])[place] AS hop,
    [node IN nodes(paths[number]) WHERE node:Passage | node.id] AS passages
  UNION
  WITH found
  WHERE size(found) = 0
  RETURN 1 AS chain, 1 AS step, null AS hop, [] AS passages
}
CALL (hop) {
  UNWIND hop.sources AS source
  MATCH (:Passage {id: source})<-[:CONTAINS*]-(document:Document)
  RETURN min(document.periodStart) AS documentStart, max(document.periodEnd) AS documentEnd
}
WITH *, coalesce(hop.validFrom, documentStart) AS start, coalesce(hop.validTo, documentEnd) AS end,
  toString($asOf) AS day
RETURN chain,
  step,
  coalesce(startNode(hop), from) AS start,
  type(hop) AS relationship,
  CASE
    WHEN hop IS NOT NULL THEN endNode(hop)
    WHEN from:Barrier OR from:Intervention OR to:Barrier OR to:Intervention THEN {absent: 'SOURCE_MISSING'}
    ELSE {absent: 'NOT_STATED'}
  END AS end,
  hop.modality AS modality,
  CASE
    WHEN hop.modality IS NULL THEN null
    WHEN left(day, size(end)) > end THEN 'ENDED'
    WHEN left(day, size(start)) < start THEN 'NOT_STARTED'
    ELSE 'CURRENT'
  END AS period,
  hop.evidence AS evidence,
  CASE
    WHEN hop.sources IS NOT NULL THEN hop.sources
    WHEN hop IS NOT NULL THEN passages
    ELSE COLLECT {
      UNWIND [from, to] AS node
      MATCH (node)-[:STATED_IN]->(passage:Passage)
      RETURN DISTINCT passage.id AS source
      ORDER BY source
    }
  END AS sources
ORDER BY chain, step
