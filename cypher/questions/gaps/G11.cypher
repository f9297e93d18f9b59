// Meerdere uitvoerders, niemand coördineert | Several executing actors and nobody who coordinates
// Twee of meer actoren voeren de actie of interventie uit en niemand coördineert haar, ook niet via het geheel waar zij bij hoort.
// Two or more actors execute the action or intervention and nobody coordinates it, nor the whole it belongs to.
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
MATCH (subject:Action|Intervention)
WHERE COUNT {
    MATCH (actor:Actor)-[:EXECUTES]->(subject)
    RETURN DISTINCT actor
  } > 1
  AND NOT EXISTS { (:Actor)-[:COORDINATES]->(:Action|Intervention)<-[:PART_OF*0..3]-(subject) }
  AND NOT EXISTS {
    (subject)-[:STATED_IN]->(:Passage)<-[:CONTAINS*]-(whole:Section|Document)<-[:COORDINATES]-(:Actor)
  }
WITH subject, 'G11:' || subject.id AS gap,
  head(COLLECT {
    MATCH (claim:Claim {kind: 'GAP', gapKind: 'G11'})-[:CONCERNS]->(subject)
    RETURN claim
    ORDER BY claim.id
  }) AS claim
RETURN gap,
  'G11' AS code,
  subject,
  'COORDINATES' AS missing,
  {nl: 'Zonder coördinatie werken uitvoerders langs elkaar heen', en: 'Without coordination those who execute work past each other'} AS why,
  CASE
    WHEN claim IS NOT NULL THEN 'NONE'
    WHEN EXISTS { (subject)-[:STATED_IN]->(:Passage)<-[:CONTAINS]-(section:Section) WHERE section.available <> 'FULL' }
      OR EXISTS { (document:Document {available: 'NONE'}) WHERE document.id IN [dash IN range(1, size(subject.id)) WHERE substring(subject.id, dash, 1) = '-' | left(subject.id, dash)] }
      OR EXISTS { (subject)-[:RAISES*0..1]->(:Barrier)-[:PART_OF]->(:BarrierModel {status: 'WORKING_LIST'}) } THEN 'SOURCE_MISSING'
    ELSE 'NOT_STATED'
  END AS absence,
  'MEDIUM' AS severity,
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
