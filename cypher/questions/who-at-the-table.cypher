// Wie moet er aan tafel? | Who has to be at the table?
// Moet: is eindverantwoordelijk, coördineert of voert uit op de barrière of een interventie, of krijgt dat in een actie opgedragen. Hoort: heeft een andere rol die vaststaat, of coördineert of verantwoordt het model of het beleid als geheel. Mag: is alleen gewenst of voorgesteld. Ontbreekt: voor die rol is niemand bekend. Zonder wie het misgaat: wat dan niemand meer uitvoert, coördineert of verantwoordt.
// Must: is accountable, coordinates or executes for the barrier or an intervention, or is assigned so in an action. Should: has another settled role, or coordinates or is accountable for the model or the policy as a whole. May: is only wished or proposed. Missing: nobody is known for that role. What fails without it: what then nobody executes, coordinates or is accountable for.
// :param barriers => ['geld', 'grens']   // list of Barrier
// :param asOf => date()                  // Date
// column attendance: Aanwezigheid | Attendance
// column actor: Actor | Actor
// column tier: Laag | Tier
// column roles: Rollen | Roles
// column modality: Sterkste modaliteit | Strongest modality
// column ground: Sterkste grond | Strongest ground
// column subjects: Waarvoor | For what
// column fails: Zonder deze actor valt uit | Fails without this actor
// column forums: Zit in | Sits on
// column sources: Bronnen | Sources
MATCH (barrier:Barrier)
WHERE barrier.id IN $barriers
CALL (barrier) {
  MATCH (actor:Actor)-[duty:ACCOUNTABLE_FOR|COORDINATES|EXECUTES|SUPPORTS|FUNDS|REPORTS_ON|OVERSEES|INVOLVED_IN]->(barrier)
  RETURN 1 AS rank, actor, duty, barrier AS subject, type(duty) AS role
  UNION
  MATCH (actor:Actor)-[duty:ACCOUNTABLE_FOR|COORDINATES|EXECUTES|SUPPORTS|FUNDS|REPORTS_ON|OVERSEES|INVOLVED_IN]->(subject:Intervention)-[:RAISES]->(barrier)
  RETURN 2 AS rank, actor, duty, subject, type(duty) AS role
  UNION
  CALL (barrier) {
    MATCH (action:Action)-[:ADDRESSES]->(barrier)
    RETURN action
    UNION
    MATCH (action:Action)-[:STRENGTHENS]->(:Intervention)-[:RAISES]->(barrier)
    RETURN action
  }
  MATCH (subject:Action)-[:PART_OF*0..3]->(action)
  MATCH (actor:Actor)-[duty:ACCOUNTABLE_FOR|COORDINATES|EXECUTES|SUPPORTS|FUNDS|REPORTS_ON|OVERSEES|INVOLVED_IN]->(subject)
  RETURN DISTINCT 3 AS rank, actor, duty, subject, type(duty) AS role
  UNION
  MATCH (barrier)-[:PART_OF]->(subject:BarrierModel)<-[duty:ACCOUNTABLE_FOR|COORDINATES]-(actor:Actor)
  RETURN 4 AS rank, actor, duty, subject, type(duty) AS role
  UNION
  CALL (barrier) {
    MATCH (action:Action)-[:ADDRESSES]->(barrier)
    RETURN action
    UNION
    MATCH (action:Action)-[:STRENGTHENS]->(:Intervention)-[:RAISES]->(barrier)
    RETURN action
  }
  MATCH (action)-[:STATED_IN]->(:Passage)<-[:CONTAINS*]-(subject:Section|Document)
  MATCH (actor:Actor)-[duty:ACCOUNTABLE_FOR|COORDINATES]->(subject)
  RETURN DISTINCT 4 AS rank, actor, duty, subject, type(duty) AS role
  UNION
  WITH barrier
  WHERE NOT EXISTS { (:Actor)-[:ACCOUNTABLE_FOR|COORDINATES]->(barrier) }
  RETURN 1 AS rank, null AS actor, null AS duty, barrier AS subject, 'ACCOUNTABLE_FOR' AS role
  UNION
  MATCH (subject:Intervention)-[:RAISES]->(barrier)
  WHERE NOT EXISTS {
    (:Actor)-[duty:EXECUTES]->(subject)
    WHERE NOT duty.modality IN ['DESIRED', 'PROPOSED']
      AND (duty.validFrom IS NULL OR left(toString($asOf), size(duty.validFrom)) >= duty.validFrom)
      AND (duty.validTo IS NULL OR left(toString($asOf), size(duty.validTo)) <= duty.validTo)
  }
  RETURN 2 AS rank, null AS actor, null AS duty, subject, 'EXECUTES' AS role
}
WITH DISTINCT rank, actor, duty, subject, role,
  CASE duty.modality WHEN 'DECIDED' THEN 1 WHEN 'ASSIGNED' THEN 2 WHEN 'INTENDED' THEN 3 WHEN 'OBSERVED' THEN 4 WHEN 'PROPOSED' THEN 5 WHEN 'DESIRED' THEN 6 END AS strength
WHERE (duty.validFrom IS NULL OR left(toString($asOf), size(duty.validFrom)) >= duty.validFrom)
  AND (duty.validTo IS NULL OR left(toString($asOf), size(duty.validTo)) <= duty.validTo)
WITH *,
  CASE
    WHEN actor IS NULL THEN 4
    WHEN strength >= 5 THEN 3
    WHEN role IN ['ACCOUNTABLE_FOR', 'COORDINATES', 'EXECUTES'] AND (rank < 3 OR (rank = 3 AND strength < 3)) THEN 1
    ELSE 2
  END AS seat,
  COUNT {
    MATCH (other:Actor)-[same:ACCOUNTABLE_FOR|COORDINATES|EXECUTES]->(subject)
    WHERE type(same) = role
      AND NOT same.modality IN ['DESIRED', 'PROPOSED']
      AND (same.validFrom IS NULL OR left(toString($asOf), size(same.validFrom)) >= same.validFrom)
      AND (same.validTo IS NULL OR left(toString($asOf), size(same.validTo)) <= same.validTo)
      AND NOT EXISTS { (other)-[:PART_OF*0..4]->(actor) }
    RETURN other
  } AS others
ORDER BY subject.id, role
WITH actor, CASE WHEN actor IS NULL THEN role END AS missing, min(seat) AS seat, min(rank) AS rank, min(strength) AS strength,
  collect(DISTINCT CASE WHEN strength < 5 THEN role END) AS settledRoles,
  collect(DISTINCT role) AS allRoles,
  collect(DISTINCT CASE WHEN strength < 5 THEN subject END) AS settled,
  collect(DISTINCT subject) AS all,
  collect(DISTINCT CASE WHEN strength < 5 AND others = 0 AND role IN ['ACCOUNTABLE_FOR', 'COORDINATES', 'EXECUTES'] THEN subject END) AS fails,
  collect(CASE WHEN strength < 5 THEN duty.sources END) AS settledLists,
  collect(duty.sources) AS lists
WITH *,
  CASE WHEN size(settled) > 0 THEN settledRoles ELSE allRoles END AS roles,
  CASE WHEN size(settled) > 0 THEN settled ELSE all END AS subjects
RETURN ['MUST', 'SHOULD', 'MAY', 'MISSING'][seat - 1] AS attendance,
  CASE
    WHEN actor IS NOT NULL THEN actor
    WHEN EXISTS { UNWIND subjects AS subject MATCH (subject)-[:RAISES*0..1]->(:Barrier)-[:PART_OF]->(:BarrierModel {status: 'WORKING_LIST'}) RETURN subject } THEN {absent: 'SOURCE_MISSING'}
    ELSE {absent: 'NOT_STATED'}
  END AS actor,
  actor.tier AS tier,
  roles,
  ['DECIDED', 'ASSIGNED', 'INTENDED', 'OBSERVED', 'PROPOSED', 'DESIRED'][strength - 1] AS modality,
  ['BARRIER', 'INTERVENTION', 'POLICY', 'INHERITED'][rank - 1] AS ground,
  subjects,
  fails,
  COLLECT {
    MATCH (actor)-[membership:MEMBER_OF]->(forum:Actor {kind: 'FORUM'})
    WHERE (membership.validFrom IS NULL OR left(toString($asOf), size(membership.validFrom)) >= membership.validFrom)
      AND (membership.validTo IS NULL OR left(toString($asOf), size(membership.validTo)) <= membership.validTo)
    RETURN DISTINCT forum
    ORDER BY forum.id
  } AS forums,
  CASE
    WHEN actor IS NOT NULL THEN COLLECT {
      UNWIND CASE WHEN size(settledLists) > 0 THEN settledLists ELSE lists END AS list
      UNWIND list AS source
      RETURN DISTINCT source
      ORDER BY source
    }
    ELSE COLLECT {
      UNWIND subjects AS subject
      MATCH (subject)-[:STATED_IN]->(passage:Passage)
      RETURN DISTINCT passage.id AS source
      ORDER BY source
    }
  END AS sources
ORDER BY seat, rank, actor.id, missing
