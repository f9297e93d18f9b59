// Product over zijn datum, geen vervolg gevonden | Deliverable past its date, no follow-up found
// De datum van het product is op de peildatum voorbij en geen gelezen bron zegt dat het er is, deels is of eraan wordt gewerkt. Van een jaarlijks product telt elke uitgave, van een ander terugkerend product alleen de eerste. Een vervolg dat niet is gevonden, is onbekend en niet ongedaan.
// The deliverable's date is past on the day asked and no source read says that it is there, partly there or being worked on. Of a yearly deliverable every issue counts, of another recurring one only the first. A follow-up that was not found is unknown, not undone.
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
MATCH (subject:Deliverable)
WITH subject, CASE WHEN subject.recurrence IN ['YEARLY', 'REGULAR'] THEN coalesce(subject.dueDate, subject.startDate) ELSE subject.dueDate END AS first,
  toString($asOf) AS day
WHERE first IS NOT NULL
UNWIND CASE
    WHEN subject.recurrence = 'YEARLY' THEN range(toInteger(left(first, 4)), toInteger(left(day, 4)))
    ELSE [toInteger(left(first, 4))]
  END AS year
WITH subject, first, day, toString(year) || substring(first, 4) AS issue,
  CASE WHEN subject.recurrence = 'YEARLY' THEN toString(year + 1) || substring(first, 4) END AS next
WHERE left(day, size(issue)) > issue
WITH subject, day, issue, COLLECT {
    MATCH (followUp:FollowUp)-[:FOLLOWS_UP]->(subject)
    WHERE (followUp.date IS NULL OR left(day, size(followUp.date)) >= followUp.date)
      AND (next IS NULL OR followUp.date IS NULL OR left(followUp.date, size(next)) < next)
      AND (issue = first OR left(followUp.date, size(issue)) >= issue)
    RETURN followUp.outcome
    ORDER BY followUp.id
  } AS outcomes
WHERE none(outcome IN outcomes WHERE outcome IN ['DONE', 'PARTLY', 'ONGOING'])
WITH subject, outcomes, 'G12:' || subject.id || CASE WHEN subject.recurrence = 'YEARLY' THEN ':' || issue ELSE '' END AS gap, issue,
  head(COLLECT {
    MATCH (claim:Claim {kind: 'GAP', gapKind: 'G12'})-[:CONCERNS]->(subject)
    RETURN claim
    ORDER BY claim.id
  }) AS claim
RETURN gap,
  'G12' AS code,
  subject,
  'FOLLOWS_UP' AS missing,
  {nl: 'De datum is voorbij (' || issue || ') en wat ervan kwam, is niet te zien', en: 'The date is past (' || issue || ') and what came of it cannot be seen'} AS why,
  CASE
    WHEN claim IS NOT NULL OR 'NOT_DONE' IN outcomes THEN 'NONE'
    WHEN EXISTS {
      MATCH (subject)-[:VIA]->(series:Instrument)
      MATCH (document:Document {available: 'NONE'})
      WHERE series.id = 'instrument-' || document.id
    } THEN 'SOURCE_MISSING'
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
