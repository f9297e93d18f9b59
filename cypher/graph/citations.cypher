// Where passages stand: document, section, page and anchor.
// :param ids => ['beleidskader-2023-v-p6-menukaart']
MATCH (passage:Passage)
WHERE passage.id IN $ids
MATCH (section:Section)-[:CONTAINS]->(passage)
MATCH (document:Document)-[:CONTAINS*]->(section)
RETURN passage.id AS id, document.id AS document, document.title AS documentTitle,
  document.titleEn AS documentTitleEn, section.id AS section, section.title AS sectionTitle,
  section.titleEn AS sectionTitleEn, passage.number AS number, passage.page AS page,
  passage.anchor AS anchor, document.marking AS marking
ORDER BY document, page, id
