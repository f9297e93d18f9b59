// Welke draden zijn losgelaten? | Which threads were dropped?
// Acties die geen later stuk voortzet of uitvoert en waarvan geen bron zegt dat zij klaar zijn, met wat later over hetzelfde thema gaat: dat kan een voortzetting zijn die niemand zo noemt. De nieuwste stukken van elke laag tellen niet mee.
// Actions that no later paper continues or implements and that no source says are done, with what is later about the same theme: that may be a continuation nobody calls so. The newest papers of each tier do not count.
// :param asOf => date()   // Date
// column document: Document | Document
// column action: Actie | Action
// column themes: Thema's | Themes
// column later: Later over hetzelfde thema | Later on the same theme
// column outcome: Gevonden vervolg | Follow-up found
// column absence: Aard | Kind of absence
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
OPTIONAL MATCH (subject)-[:ABOUT]->(theme:Theme)
WITH theme, collect({document: document, unread: unread, subject: subject}) AS dropped
CALL (theme) {
  MATCH (theme)<-[:ABOUT]-(successor:Action)
  UNWIND [dash IN range(1, size(successor.id)) WHERE substring(successor.id, dash, 1) = '-' | left(successor.id, dash)] AS homeId
  MATCH (home:Document {id: homeId})
  RETURN collect({action: successor, date: home.date}) AS about
}
UNWIND dropped AS thread
WITH thread.document AS document, thread.unread AS unread, thread.subject AS subject, theme, about
ORDER BY theme.id
WITH document, unread, subject, collect(theme) AS themes,
  collect([successor IN about WHERE successor.date > document.date | successor.action]) AS lists
RETURN document,
  subject AS action,
  themes,
  COLLECT {
    UNWIND lists AS list
    UNWIND list AS successor
    RETURN DISTINCT successor
    ORDER BY successor.id
  } AS later,
  head(COLLECT {
    MATCH (followUp:FollowUp)-[:FOLLOWS_UP]->(subject)
    WHERE followUp.date IS NULL OR left(toString($asOf), size(followUp.date)) >= followUp.date
    RETURN followUp.outcome
    ORDER BY followUp.outcome = 'UNKNOWN', followUp.date DESC, followUp.id
  }) AS outcome,
  CASE WHEN unread THEN 'SOURCE_MISSING' ELSE 'NOT_STATED' END AS absence,
  COLLECT {
    MATCH (subject)-[:STATED_IN]->(passage:Passage)
    RETURN passage.id
    ORDER BY passage.id
  } AS sources
ORDER BY document.date, document.id, action.id
