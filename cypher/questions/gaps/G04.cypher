// Actie zonder genoemde actor | Action without any named actor
// De tekst noemt bij de actie en haar onderdelen geen actor voor wie zij meer is dan een wens of voorstel.
// The text names no actor for whom the action, or a part of it, is more than a wish or proposal.
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
MATCH (subject:Action)
WHERE NOT EXISTS {
  (:Actor)-[duty:ACCOUNTABLE_FOR|COORDINATES|EXECUTES|SUPPORTS|FUNDS|REPORTS_ON|OVERSEES|INVOLVED_IN]->(:Action)-[:PART_OF*0..3]->(subject)
  WHERE duty.modality IN ['DECIDED', 'ASSIGNED', 'INTENDED', 'OBSERVED']
    AND (duty.validFrom IS NULL OR left(toString($asOf), size(duty.validFrom)) >= duty.validFrom)
    AND (duty.validTo IS NULL OR left(toString($asOf), size(duty.validTo)) <= duty.validTo)
}
WITH subject, 'G04:' || subject.id AS gap,
  head(COLLECT {
    MATCH (claim:Claim {kind: 'GAP', gapKind: 'G04'})-[:CONCERNS]->(subject)
    RETURN claim
    ORDER BY claim.id
  }) AS claim
RETURN gap,
  'G04' AS code,
  subject,
  'EXECUTES' AS missing,
  {nl: 'Wat niemand is opgedragen, wordt door niemand gedaan', en: 'What is assigned to nobody is done by nobody'} AS why,
  CASE
    WHEN claim IS NOT NULL THEN 'NONE'
    WHEN EXISTS { (subject)-[:STATED_IN]->(:Passage)<-[:CONTAINS]-(section:Section) WHERE section.available <> 'FULL' }
      OR EXISTS { (document:Document {available: 'NONE'}) WHERE document.id IN [dash IN range(1, size(subject.id)) WHERE substring(subject.id, dash, 1) = '-' | left(subject.id, dash)] } THEN 'SOURCE_MISSING'
    ELSE 'NOT_STATED'
  END AS absence,
  'HIGH' AS severity,
  COLLECT {
    MATCH (actor:Actor)-[duty:ACCOUNTABLE_FOR|COORDINATES|EXECUTES|SUPPORTS|FUNDS|REPORTS_ON|OVERSEES|INVOLVED_IN]->(subject)
    WHERE duty.modality IN ['DESIRED', 'PROPOSED']
    RETURN DISTINCT actor
    ORDER BY actor.id
  } AS wished,
  claim,
  head(COLLECT {
    MATCH (decision:GapDecision {id: gap})
    RETURN decision
  }) AS decision,
  COLLECT {
    MATCH (subject)-[:STATED_IN]->(passage:Passage)
    RETURN passage.id
    ORDER BY passage.id
  } AS sources
ORDER BY gap
