// Keeps other loads out until this transaction ends; tells whether the load is still announced.
// :param token => ''
MATCH (loading:__Loading {id: 1})
SET loading.by = $token
RETURN count(loading) AS held
ORDER BY held
