// Hoe loopt dit thema door de stukken? | How does this theme run through the papers?
// Acties en interventies over het thema en wat erop volgde, van vroeg naar laat, met de eerdere actie die zij voortzetten of waaraan zij uitvoering geven. Een gedeeld thema is nog geen voortzetting.
// Actions and interventions on the theme and what followed, from early to late, with the earlier action they continue or implement. A shared theme is no continuation.
// :param theme => 'thema-financieel-onderzoek'   // Theme
// column date: Datum | Date
// column document: Document | Document
// column subject: Onderwerp | Subject
// column relationship: Verband met het thema | Relationship to the theme
// column earlier: Zet voort of geeft uitvoering aan | Continues or implements
// column evidence: Herkomst | Evidence
// column sources: Bronnen | Sources
MATCH (:Theme {id: $theme})<-[link:ABOUT|FOLLOWS_UP]-(subject:Action|Intervention|FollowUp)
WITH subject, link, head(COLLECT {
    CALL (subject) {
      UNWIND [dash IN range(1, size(subject.id)) WHERE substring(subject.id, dash, 1) = '-' | left(subject.id, dash)] AS documentId
      MATCH (document:Document {id: documentId})
      RETURN document
      UNION
      MATCH (subject)-[:STATED_IN]->(:Passage)<-[:CONTAINS*]-(document:Document)
      WHERE NOT subject:Action
      RETURN document
    }
    RETURN document
    ORDER BY document.date, document.id
  }) AS document
WITH *, coalesce(subject.date, document.date) AS date
RETURN coalesce(date, {absent: 'NOT_STATED'}) AS date,
  document,
  subject,
  type(link) AS relationship,
  COLLECT {
    MATCH (subject)-[:CONTINUES|IMPLEMENTS]->(earlier)
    RETURN DISTINCT earlier
    ORDER BY earlier.id
  } AS earlier,
  link.evidence AS evidence,
  COLLECT {
    CALL (subject, link) {
      UNWIND link.sources AS source
      RETURN source
      UNION
      MATCH (subject)-[:STATED_IN]->(passage:Passage)
      RETURN passage.id AS source
    }
    RETURN source
    ORDER BY source
  } AS sources
ORDER BY date IS NULL, date, document.id, subject.id
