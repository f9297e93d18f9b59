// Says that the load is written, unless another one was announced since.
// :param token => ''
MATCH (loading:__Loading {id: 1, token: $token})
DELETE loading
