// Wat is gelezen, en welke antwoorden zijn daardoor zwakker? | What was read, and which answers does that weaken?
// Elk document, en elk onderdeel dat niet geheel is gelezen, met de acties, barrières en interventies waarover het zwijgen van de tekst daardoor niets bewijst.
// Every document, and every section that was not read in full, with the actions, barriers and interventions for which silence of the text therefore proves nothing.
// column document: Document | Document
// column section: Onderdeel | Section
// column available: Gelezen | Read
// column missingPages: Bladzijden niet gelezen | Pages not read
// column weakened: Verzwakte antwoorden | Weakened answers
// column sources: Bronnen | Sources
CALL () {
  MATCH (document:Document)
  RETURN document, null AS section, document.available AS available, document.missingPages AS pages
  UNION
  MATCH (document:Document)-[:CONTAINS*]->(section:Section)
  WHERE section.available <> 'FULL' AND document.available <> 'EXTERNAL'
  RETURN document, section, section.available AS available, null AS pages
}
WITH *, coalesce(section, document) AS part
RETURN document,
  section,
  available,
  [page IN coalesce(pages, []) | toString(page)] AS missingPages,
  CASE
    WHEN available IN ['FULL', 'EXTERNAL'] THEN []
    ELSE COLLECT {
      CALL (document, section, available) {
        UNWIND CASE WHEN section IS NULL THEN COLLECT { MATCH (document)-[:CONTAINS*]->(own:Section) RETURN own } ELSE [section] END AS own
        MATCH (own)-[:CONTAINS]->(:Passage)<-[:STATED_IN]-(item:Action|Deliverable|Barrier|Intervention)
        WHERE own.available <> 'FULL'
        RETURN item
        UNION
        MATCH (item:Action|Deliverable)
        WHERE section IS NULL AND available = 'NONE' AND item.id STARTS WITH document.id || '-'
        RETURN item
        UNION
        MATCH (item:Barrier)-[:PART_OF]->(:BarrierModel {status: 'WORKING_LIST'})
        WHERE section IS NULL AND available = 'NONE' AND document.id STARTS WITH 'barrieremodel-'
        RETURN item
        UNION
        MATCH (item:Deliverable)-[:VIA]->(series:Instrument)
        WHERE section IS NULL AND available = 'NONE' AND series.id = 'instrument-' || document.id
        RETURN item
      }
      RETURN item
      ORDER BY head(labels(item)), item.id
    }
  END AS weakened,
  COLLECT {
    MATCH (part)-[:CONTAINS*]->(passage:Passage)
    RETURN passage.id
    ORDER BY passage.page, passage.id
    LIMIT 1
  } AS sources
ORDER BY CASE document.available WHEN 'NONE' THEN 1 WHEN 'PART' THEN 2 WHEN 'FULL' THEN 3 ELSE 4 END, document.id, section IS NOT NULL, section.page, section.id
