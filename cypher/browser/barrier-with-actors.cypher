// Eén barrière met interventies en actoren | One barrier with interventions and actors
MATCH measure = (intervention:Intervention)-[:RAISES]->(:Barrier {id: 'geld'})
OPTIONAL MATCH duty = (:Actor)-[:ACCOUNTABLE_FOR|COORDINATES|EXECUTES|SUPPORTS|FUNDS|REPORTS_ON|OVERSEES|INVOLVED_IN]->(intervention)
RETURN measure, duty
ORDER BY intervention.id
