// Stap zonder signaal, gelegenheid of dienstverlener | Step without signal, opportunity or facilitator
// Bij de stap van het smokkelproces is niet beschreven waaraan zij te zien is, wat haar mogelijk maakt of wie daarbij helpt.
// For the step of the smuggling process nothing says by what it can be seen, what makes it possible or who helps with it.
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
MATCH (subject:Barrier {crossCutting: false})
WHERE NOT EXISTS { (:Signal|Opportunity|Facilitator)-[:OCCURS_AT]->(subject) }
WITH subject, 'G16:' || subject.id AS gap,
  head(COLLECT {
    MATCH (claim:Claim {kind: 'GAP', gapKind: 'G16'})-[:CONCERNS]->(subject)
    RETURN claim
    ORDER BY claim.id
  }) AS claim
RETURN gap,
  'G16' AS code,
  subject,
  'OCCURS_AT' AS missing,
  {nl: 'Wat niemand herkent, meldt ook niemand', en: 'What nobody recognises nobody reports'} AS why,
  CASE
    WHEN claim IS NOT NULL THEN 'NONE'
    WHEN EXISTS { (subject)-[:PART_OF]->(:BarrierModel {status: 'WORKING_LIST'}) } THEN 'SOURCE_MISSING'
    ELSE 'NOT_STATED'
  END AS absence,
  'LOW' AS severity,
  [] AS wished,
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
