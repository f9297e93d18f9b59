// Het hele barrièremodel | The whole barrier model
MATCH model = (barrier:Barrier)-[:PART_OF]->(:BarrierModel {id: 'mensensmokkel'})
OPTIONAL MATCH order = (barrier)-[:NEXT]->(:Barrier)
OPTIONAL MATCH measure = (:Intervention)-[:RAISES]->(barrier)
RETURN model, order, measure
ORDER BY barrier.position
