// EU-taak zonder Nederlandse tegenhanger | EU task without Dutch counterpart
// Een EU-tekst geeft of vraagt de lidstaten een taak en geen Nederlandse actie zegt haar uit te voeren. Een Nederlandse actie met dezelfde inhoud staat er apart bij en sluit de leemte niet.
// An EU text gives or asks member states a task and no Dutch action says it carries it out. A Dutch action of the same content is named apart and does not close the gap.
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
UNWIND [dash IN range(1, size(subject.id)) WHERE substring(subject.id, dash, 1) = '-' | left(subject.id, dash)] AS documentId
MATCH (document:Document {id: documentId})
MATCH (:Actor {id: document.issuer, tier: 'EU'})
WHERE EXISTS {
    (:Actor {tier: 'MEMBER_STATES'})-[:ACCOUNTABLE_FOR|COORDINATES|EXECUTES|REPORTS_ON]->()<-[:HAS_DELIVERABLE*0..1]-(subject)
  }
  AND NOT EXISTS { (subject)-[:PART_OF*0..3]->(:Action)<-[:IMPLEMENTS]-(:Action) }
  AND NOT EXISTS { (subject)<-[:PART_OF*1..3]-(:Action)<-[:IMPLEMENTS]-(:Action) }
  AND NOT EXISTS {
    MATCH (followUp:FollowUp)-[:FOLLOWS_UP]->(subject)
    MATCH (:Actor {id: followUp.scopeActor, tier: 'NL'})
    WHERE followUp.outcome IN ['DONE', 'PARTLY', 'ONGOING']
      AND (followUp.date IS NULL OR left(toString($asOf), size(followUp.date)) >= followUp.date)
  }
WITH subject, document, 'G07:' || subject.id AS gap,
  head(COLLECT {
    MATCH (counterpart:Action)-[:CORRESPONDS_TO]-(subject)
    WHERE EXISTS {
      UNWIND [dash IN range(1, size(counterpart.id)) WHERE substring(counterpart.id, dash, 1) = '-' | left(counterpart.id, dash)] AS homeId
      MATCH (home:Document {id: homeId})
      MATCH (:Actor {id: home.issuer, tier: 'NL'})
      RETURN home
    }
    RETURN counterpart
    ORDER BY counterpart.id
  }) AS alike,
  head(COLLECT {
    MATCH (claim:Claim {kind: 'GAP', gapKind: 'G07'})-[:CONCERNS]->(subject)
    RETURN claim
    ORDER BY claim.id
  }) AS claim
RETURN gap,
  'G07' AS code,
  subject,
  'IMPLEMENTS' AS missing,
  CASE
    WHEN alike IS NULL THEN {nl: 'Wat Europa van de lidstaten vraagt, neemt in Nederland niemand zichtbaar op', en: 'What Europe asks of member states is visibly taken up by nobody in the Netherlands'}
    ELSE {nl: 'Geen tekst zegt dat Nederland deze taak uitvoert, al heeft dezelfde inhoud «' || alike.title || '»', en: 'No text says that the Netherlands carries out this task, though of the same content is “' || alike.titleEn || '”'}
  END AS why,
  CASE
    WHEN claim IS NOT NULL THEN 'NONE'
    WHEN EXISTS {
      MATCH (national:Document)
      MATCH (:Actor {id: national.issuer, tier: 'NL'})
      WHERE national.available IN ['PART', 'NONE'] AND national.date >= document.date
    } THEN 'SOURCE_MISSING'
    WHEN EXISTS { (subject)-[:STATED_IN]->(:Passage)<-[:CONTAINS]-(section:Section) WHERE section.available <> 'FULL' }
      OR EXISTS { (document:Document {available: 'NONE'}) WHERE document.id IN [dash IN range(1, size(subject.id)) WHERE substring(subject.id, dash, 1) = '-' | left(subject.id, dash)] } THEN 'SOURCE_MISSING'
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
