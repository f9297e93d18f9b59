// Wat moet wanneer af zijn? | What is due when?
// Producten en acties met hun termijn, wie eraan werkt en welk vervolg is gevonden. Een jaarlijks product staat er per uitgave. Een vervolg dat niet is gevonden, is onbekend en niet ongedaan. Termijnen in woorden staan er alleen zonder begin en einde bij.
// Deliverables and actions with their deadline, who works on them and which follow-up was found. A yearly deliverable has a row per issue. A follow-up that was not found is unknown, not undone. Deadlines in words show only without a beginning and an end.
// :param from => null     // Date
// :param to => null       // Date
// :param asOf => date()   // Date
// column due: Termijn | Deadline
// column state: Stand | State
// column subject: Product of actie | Deliverable or action
// column actors: Wie | Who
// column modality: Modaliteit | Modality
// column outcome: Uitkomst | Outcome
// column followUp: Vervolg | Follow-up
// column sources: Bronnen | Sources
MATCH (subject:Action|Deliverable)
WITH subject, toString($asOf) AS day, toString($from) AS start, toString($to) AS end,
  CASE WHEN subject.recurrence IN ['YEARLY', 'REGULAR'] THEN coalesce(subject.dueDate, subject.startDate) ELSE subject.dueDate END AS first
WHERE first IS NOT NULL OR (subject.dueText IS NOT NULL AND start IS NULL AND end IS NULL)
UNWIND CASE
    WHEN first IS NULL THEN [null]
    WHEN subject.recurrence = 'YEARLY' THEN range(toInteger(left(first, 4)), toInteger(left(CASE WHEN end > day THEN end ELSE day END, 4)) + 1)
    ELSE [toInteger(left(first, 4))]
  END AS year
WITH subject, day, start, end, first, toString(year) || substring(first, 4) AS issue,
  CASE WHEN subject.recurrence = 'YEARLY' THEN toString(year + 1) || substring(first, 4) END AS next
WHERE (start IS NULL OR issue >= left(start, size(issue))) AND (end IS NULL OR issue <= left(end, size(issue)))
WITH subject, day, issue, head(COLLECT {
    MATCH (followUp:FollowUp)-[:FOLLOWS_UP]->(subject)
    WHERE (followUp.date IS NULL OR left(day, size(followUp.date)) >= followUp.date)
      AND (next IS NULL OR followUp.date IS NULL OR left(followUp.date, size(next)) < next)
      AND (next IS NULL OR issue = first OR followUp.date IS NULL OR left(followUp.date, size(issue)) >= issue)
    RETURN followUp
    ORDER BY followUp.outcome = 'UNKNOWN', followUp.date DESC, followUp.id
  }) AS followUp,
  head(COLLECT {
    MATCH (:Actor)-[duty:ACCOUNTABLE_FOR|COORDINATES|EXECUTES|SUPPORTS|FUNDS|REPORTS_ON|OVERSEES|INVOLVED_IN]->(subject)
    RETURN duty
    ORDER BY CASE duty.modality WHEN 'DECIDED' THEN 1 WHEN 'ASSIGNED' THEN 2 WHEN 'INTENDED' THEN 3 WHEN 'OBSERVED' THEN 4 WHEN 'PROPOSED' THEN 5 ELSE 6 END, startNode(duty).id
  }) AS strongest,
  COLLECT {
    MATCH (actor:Actor)-[:ACCOUNTABLE_FOR|COORDINATES|EXECUTES|REPORTS_ON]->(subject)
    RETURN DISTINCT actor
    ORDER BY actor.id
  } AS actors
WITH *, CASE WHEN issue IS NULL THEN null WHEN left(day, size(issue)) > issue THEN 'PAST' ELSE 'UPCOMING' END AS state
RETURN coalesce(issue, subject.dueText) AS due,
  state,
  subject,
  actors,
  strongest.modality AS modality,
  CASE
    WHEN followUp IS NOT NULL THEN followUp.outcome
    WHEN state = 'PAST' THEN {absent: 'NOT_STATED'}
  END AS outcome,
  followUp,
  COLLECT {
    UNWIND [subject, followUp] AS node
    MATCH (node)-[:STATED_IN]->(passage:Passage)
    RETURN DISTINCT passage.id AS source
    ORDER BY source
  } AS sources
ORDER BY issue IS NULL, due, subject.id
