// Says that a load is about to be written, so that readers wait for its end.
// :param token => ''
MERGE (loading:__Loading {id: 1})
SET loading.token = $token
