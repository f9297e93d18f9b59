// Losgelaten draad | Dropped thread
// Geen latere actie zet deze actie, haar onderdelen of haar geheel voort of geeft er uitvoering aan, en geen bron zegt dat zij klaar is; de nieuwste stukken van elke laag tellen niet mee.
// No later action continues or implements this action, its parts or its whole, and no source says that it is done; the newest papers of each tier do not count.
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
MATCH (issuer:Actor {id: document.issuer})
WITH document, issuer, collect(subject) AS subjects
WHERE EXISTS {
  MATCH (later:Document)
  MATCH (:Actor {id: later.issuer, tier: issuer.tier})
  WHERE later.date > document.date
    AND EXISTS { (successor:Action) WHERE successor.id STARTS WITH later.id || '-' }
}
WITH document, subjects, EXISTS {
    MATCH (later:Document)
    MATCH (:Actor {id: later.issuer, tier: issuer.tier})
    WHERE later.available IN ['PART', 'NONE'] AND later.date > document.date
  } AS unread
UNWIND subjects AS subject
WITH document, unread, subject
WHERE NOT EXISTS { (subject)-[:PART_OF*0..3]->(:Action)<-[:CONTINUES|IMPLEMENTS]-(:Action) }
  AND NOT EXISTS { (subject)<-[:PART_OF*1..3]-(:Action)<-[:CONTINUES|IMPLEMENTS]-(:Action) }
  AND NOT EXISTS {
    MATCH (followUp:FollowUp {outcome: 'DONE'})-[:FOLLOWS_UP]->(subject)
    WHERE (followUp.date IS NULL OR left(toString($asOf), size(followUp.date)) >= followUp.date)
      AND (followUp.scopeActor IS NULL
        OR NOT EXISTS {
          (:Actor {id: followUp.scopeActor})-[:MEMBER_OF]->(:Actor)-[:ACCOUNTABLE_FOR|COORDINATES|EXECUTES|SUPPORTS|FUNDS|REPORTS_ON|OVERSEES|INVOLVED_IN]->(subject)
        })
  }
WITH subject, unread, 'G08:' || subject.id AS gap,
  head(COLLECT {
    MATCH (claim:Claim {kind: 'GAP', gapKind: 'G08'})-[:CONCERNS]->(subject)
    RETURN claim
    ORDER BY claim.id
  }) AS claim
RETURN gap,
  'G08' AS code,
  subject,
  'CONTINUES' AS missing,
  {nl: 'Wat later niemand meer noemt, kan zonder besluit zijn blijven liggen', en: 'What nobody mentions later may have been left without a decision'} AS why,
  CASE
    WHEN claim IS NOT NULL THEN 'NONE'
    WHEN unread THEN 'SOURCE_MISSING'
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
