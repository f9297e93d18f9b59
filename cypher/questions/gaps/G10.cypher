// MDT-lid zonder taak in het model | MDT member without a duty in the model
// Het lid van het multidisciplinair team heeft, zelf of via een eigen onderdeel, geen rol bij een barrière, een interventie of een actie die daaraan bijdraagt; een wens of voorstel telt niet.
// The member of the multidisciplinary team has no role, itself or through its own unit, in a barrier, an intervention or an action that contributes to one; a wish or proposal does not count.
// :param asOf => date()   // Date
// column gap: Leemte | Gap
// column code: Code | Code
// column subject: Onderwerp | Subject
// column missing: Ontbrekend verband | Missing link
// column why: Waarom het telt | Why it counts
// column absence: Aard | Kind of absence
// column severity: Ernst | Severity
// column wished: Alleen gewenst of voorgesteld | Only wished or proposed
// column claim: Bevestigd door | Confirmed by
// column decision: Besluit | Decision
// column sources: Bronnen | Sources
MATCH (subject:Actor)-[membership:MEMBER_OF]->(:Actor {id: 'mdt'})
WHERE (membership.validFrom IS NULL OR left(toString($asOf), size(membership.validFrom)) >= membership.validFrom)
  AND (membership.validTo IS NULL OR left(toString($asOf), size(membership.validTo)) <= membership.validTo)
  AND NOT EXISTS {
    MATCH (subject)<-[:PART_OF*0..4]-(:Actor)-[duty:ACCOUNTABLE_FOR|COORDINATES|EXECUTES|SUPPORTS|FUNDS|REPORTS_ON|OVERSEES|INVOLVED_IN]->(item)
    WHERE duty.modality IN ['DECIDED', 'ASSIGNED', 'INTENDED', 'OBSERVED']
      AND (duty.validFrom IS NULL OR left(toString($asOf), size(duty.validFrom)) >= duty.validFrom)
      AND (duty.validTo IS NULL OR left(toString($asOf), size(duty.validTo)) <= duty.validTo)
      AND EXISTS { (item)<-[:HAS_DELIVERABLE*0..1]-()-[:RAISES|STRENGTHENS|ADDRESSES*0..1]->(:BarrierModel|Barrier|Intervention) }
  }
WITH subject, membership, 'G10:' || subject.id AS gap,
  head(COLLECT {
    MATCH (claim:Claim {kind: 'GAP', gapKind: 'G10'})-[:CONCERNS]->(subject)
    RETURN claim
    ORDER BY claim.id
  }) AS claim
RETURN gap,
  'G10' AS code,
  subject,
  'EXECUTES' AS missing,
  {nl: 'Wie aan tafel zit zonder taak, is op niets aan te spreken', en: 'Whoever sits at the table without a duty cannot be called upon for anything'} AS why,
  CASE
    WHEN claim IS NOT NULL THEN 'NONE'
    WHEN EXISTS { (:BarrierModel {status: 'WORKING_LIST'}) } THEN 'SOURCE_MISSING'
    ELSE 'NOT_STATED'
  END AS absence,
  'MEDIUM' AS severity,
  COLLECT {
    MATCH (subject)<-[:PART_OF*0..4]-(actor:Actor)-[duty:ACCOUNTABLE_FOR|COORDINATES|EXECUTES|SUPPORTS|FUNDS|REPORTS_ON|OVERSEES|INVOLVED_IN]->(item)
    WHERE duty.modality IN ['DESIRED', 'PROPOSED']
      AND EXISTS { (item)<-[:HAS_DELIVERABLE*0..1]-()-[:RAISES|STRENGTHENS|ADDRESSES*0..1]->(:BarrierModel|Barrier|Intervention) }
    RETURN DISTINCT actor
    ORDER BY actor.id
  } AS wished,
  claim,
  head(COLLECT {
    MATCH (decision:GapDecision {id: gap})
    RETURN decision
  }) AS decision,
  COLLECT {
    CALL (subject, membership) {
      UNWIND membership.sources AS source
      RETURN source
      UNION
      MATCH (subject)-[:STATED_IN]->(passage:Passage)
      RETURN passage.id AS source
    }
    RETURN source
    ORDER BY source
  } AS sources
ORDER BY gap
