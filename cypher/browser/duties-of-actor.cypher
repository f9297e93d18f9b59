// De taken van één actor | The duties of one actor
MATCH duty = (:Actor {id: 'kmar'})-[:ACCOUNTABLE_FOR|COORDINATES|EXECUTES|SUPPORTS|FUNDS|REPORTS_ON|OVERSEES|INVOLVED_IN]->(subject)
OPTIONAL MATCH purpose = (subject)-[:RAISES|ADDRESSES|STRENGTHENS]->()
RETURN duty, purpose
ORDER BY subject.id
