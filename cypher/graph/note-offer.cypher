// Remembers which data was offered last, where the graph holds it already.
// :param load => 1
// :param offered => ''
MATCH (load:__Load {id: $load})
SET load.offered = $offered
