// Keeps other loads out until this transaction ends.
// :param token => ''
MERGE (loading:__Loading {id: 1})
SET loading.by = $token
