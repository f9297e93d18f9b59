// Keeps other loads out until this transaction ends; tells whether the load is still announced, and whether it is
// written already.
// :param token => ''
OPTIONAL MATCH (loading:__Loading {id: 1})
SET loading.by = $token
RETURN loading IS NOT NULL AS held, EXISTS {
    MATCH (:__Load {token: $token})
  } AS written
ORDER BY held
