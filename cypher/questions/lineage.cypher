// Waar komt deze actie vandaan en wat werd ervan? | Where does this action come from and what became of it?
// Voorgangers en opvolgers over de stukken heen, van vroeg naar laat: wat zet wat voort, wat geeft waaraan uitvoering en wat heeft dezelfde inhoud zonder die volgorde.
// Predecessors and successors over the papers, from early to late: what continues what, what implements what, and what has the same content without that order.
// :param action => 'eu-actieplan-2015-1-g'   // Action
// column date: Datum | Date
// column document: Document | Document
// column action: Actie | Action
// column relationship: Verband | Relationship
// column earlier: Met | With
// column evidence: Herkomst | Evidence
// column sources: Bronnen | Sources
MATCH (subject:Action {id: $action})
WITH subject, COLLECT {
    MATCH (subject)-[:CONTINUES|IMPLEMENTS*0..6]->(action:Action)
    RETURN action
    UNION
    MATCH (action:Action)-[:CONTINUES|IMPLEMENTS*1..6]->(subject)
    RETURN action
  } AS line
WITH line, COLLECT {
    UNWIND line AS member
    MATCH (member)-[:CORRESPONDS_TO*0..1]-(action:Action)
    RETURN DISTINCT action
  } AS actions
UNWIND actions AS action
CALL (action, actions, line) {
  MATCH (action)-[link:CONTINUES|IMPLEMENTS|CORRESPONDS_TO]->(earlier:Action)
  WHERE earlier IN actions AND (action IN line OR earlier IN line)
  RETURN link, earlier
  UNION
  WITH action, actions
  WHERE NOT EXISTS { MATCH (action)-[:CONTINUES|IMPLEMENTS|CORRESPONDS_TO]->(earlier:Action) WHERE earlier IN actions }
  RETURN null AS link, null AS earlier
}
OPTIONAL MATCH (document:Document)
WHERE document.id IN [dash IN range(1, size(action.id)) WHERE substring(action.id, dash, 1) = '-' | left(action.id, dash)]
RETURN coalesce(document.date, {absent: 'NOT_STATED'}) AS date,
  document,
  action,
  type(link) AS relationship,
  earlier,
  link.evidence AS evidence,
  coalesce(link.sources, COLLECT {
    MATCH (action)-[:STATED_IN]->(passage:Passage)
    RETURN passage.id
    ORDER BY passage.id
  }) AS sources
ORDER BY document.date, document.id, action.id, earlier.id, relationship
