// Eén thema door de documenten heen | One theme through the documents
MATCH thread = (action:Action)-[:ABOUT]->(:Theme {id: 'thema-vervoerders'})
MATCH place = (action)-[:STATED_IN]->(:Passage)<-[:CONTAINS]-(:Section)<-[:CONTAINS*1..3]-(document:Document)
RETURN thread, place
ORDER BY document.date, action.id
