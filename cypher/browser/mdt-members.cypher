// Het MDT, zijn leden en zijn taken | The MDT, its members and its duties
MATCH membership = (member:Actor)-[:MEMBER_OF]->(mdt:Actor {id: 'mdt'})
OPTIONAL MATCH duty = (mdt)-[:ACCOUNTABLE_FOR|COORDINATES|EXECUTES|SUPPORTS|FUNDS|REPORTS_ON|OVERSEES|INVOLVED_IN]->()
RETURN membership, duty
ORDER BY member.id
