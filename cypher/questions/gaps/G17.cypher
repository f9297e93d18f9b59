// Geen Nederlandse uitvoerder | No Dutch executing actor
// De barrière wordt wel uitgevoerd, maar alleen door groepen of door actoren van een andere bestuurslaag.
// The barrier is executed, but only by groups or by actors of another tier.
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
MATCH (subject:Barrier)
WHERE EXISTS { (:Actor)-[:EXECUTES]->()-[:RAISES|ADDRESSES]->(subject) }
  AND NOT EXISTS {
    (actor:Actor {tier: 'NL'})-[:EXECUTES]->()-[:RAISES|ADDRESSES]->(subject)
    WHERE actor.kind <> 'GROUP'
  }
  AND NOT EXISTS {
    (actor:Actor {tier: 'NL'})-[:EXECUTES]->(:Action)-[:STRENGTHENS]->(:Intervention)-[:RAISES]->(subject)
    WHERE actor.kind <> 'GROUP'
  }
WITH subject, 'G17:' || subject.id AS gap,
  head(COLLECT {
    MATCH (claim:Claim {kind: 'GAP', gapKind: 'G17'})-[:CONCERNS]->(subject)
    RETURN claim
    ORDER BY claim.id
  }) AS claim
RETURN gap,
  'G17' AS code,
  subject,
  'EXECUTES' AS missing,
  {nl: 'Zonder Nederlandse organisatie is er niemand om op aan te spreken', en: 'Without a Dutch organisation there is nobody to call upon'} AS why,
  CASE
    WHEN claim IS NOT NULL THEN 'NONE'
    WHEN EXISTS { (subject)-[:RAISES*0..1]->(:Barrier)-[:PART_OF]->(:BarrierModel {status: 'WORKING_LIST'}) } THEN 'SOURCE_MISSING'
    ELSE 'NOT_STATED'
  END AS absence,
  'HIGH' AS severity,
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
