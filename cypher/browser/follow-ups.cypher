// Wat er daarna gebeurde | What happened next
MATCH next = (followUp:FollowUp)-[:FOLLOWS_UP]->(subject)
RETURN next
ORDER BY followUp.date, followUp.id, subject.id
