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
MATCH (document:Document)
MATCH (issuer:Actor {id: document.issuer})
MATCH (subject:Action)
WHERE subject.id STARTS WITH document.id || '-'
  AND EXISTS {
    MATCH (later:Document)
    MATCH (:Actor {id: later.issuer, tier: issuer.tier})
    WHERE later.date > document.date
      AND EXISTS { (successor:Action) WHERE successor.id STARTS WITH later.id || '-' }
  }
  AND NOT EXISTS { (subject)-[:PART_OF*0..3]->(:Action)<-[:CONTINUES|IMPLEMENTS]-(:Action) }
  AND NOT EXISTS { (subject)<-[:PART_OF*1..3]-(:Action)<-[:CONTINUES|IMPLEMENTS]-(:Action) }
  AND NOT EXISTS {
    MATCH (followUp:FollowUp {outcome: 'DONE'})-[:FOLLOWS_UP]->(subject)
    WHERE (followUp.date IS NULL OR left(toString($asOf), size(followUp.date)) >= followUp.date)
      AND (followUp.scopeActor IS NULL
        OR NOT EXISTS {
          (:Actor {id: followUp.scopeActor})-[:MEMBER_OF]->(:Actor)-[:ACCOUNTABLE_FOR|COORDINATES|EXECUTES|SUPPORTS|FUNDS|REPORTS_ON|OVERSEES|INVOLVED_IN]->(subject)
        })
  }
RETURN document,
  subject AS action,
  COLLECT {
    MATCH (subject)-[:ABOUT]->(theme:Theme)
    RETURN theme
    ORDER BY theme.id
  } AS themes,
  COLLECT {
    MATCH (home:Document)
    WHERE home.date > document.date
    MATCH (subject)-[:ABOUT]->(:Theme)<-[:ABOUT]-(successor:Action)
    WHERE left(successor.id, size(home.id) + 1) = home.id || '-'
    RETURN DISTINCT successor
    ORDER BY successor.id
  } AS later,
  head(COLLECT {
    MATCH (followUp:FollowUp)-[:FOLLOWS_UP]->(subject)
    WHERE followUp.date IS NULL OR left(toString($asOf), size(followUp.date)) >= followUp.date
    RETURN followUp.outcome
    ORDER BY followUp.outcome = 'UNKNOWN', followUp.date DESC, followUp.id
  }) AS outcome,
  CASE
    WHEN EXISTS {
      MATCH (later:Document)
      MATCH (:Actor {id: later.issuer, tier: issuer.tier})
      WHERE later.available IN ['PART', 'NONE'] AND later.date > document.date
    } THEN 'SOURCE_MISSING'
    ELSE 'NOT_STATED'
  END AS absence,
  COLLECT {
    MATCH (subject)-[:STATED_IN]->(passage:Passage)
    RETURN passage.id
    ORDER BY passage.id
  } AS sources
ORDER BY document.date, document.id, action.id
