// De keten van één actie | The chain of one action
MATCH (action:Action {id: 'beleidskader-2023-3-1-i'})
OPTIONAL MATCH practice = (action)-[:STRENGTHENS]->(:Intervention)-[:RAISES]->(:Barrier)
OPTIONAL MATCH aim = (action)-[:ADDRESSES]->(:Barrier)
OPTIONAL MATCH duty = (:Actor)-[:ACCOUNTABLE_FOR|COORDINATES|EXECUTES|SUPPORTS|FUNDS|REPORTS_ON|OVERSEES|INVOLVED_IN]->(action)
OPTIONAL MATCH product = (action)-[:HAS_DELIVERABLE]->(:Deliverable)
OPTIONAL MATCH policy = (action)-[:IMPLEMENTS|CONTINUES|CORRESPONDS_TO]->()
RETURN action, practice, aim, duty, product, policy
ORDER BY action.id
