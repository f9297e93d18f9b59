// Grondslagen en wat erop berust of ze wijzigt | Legal bases and what rests on them or changes them
MATCH ground = (subject)-[:BASED_ON|AMENDS|EVALUATES|TRANSPOSES]->(legalBasis:LegalBasis)
RETURN ground
ORDER BY legalBasis.id, subject.id
