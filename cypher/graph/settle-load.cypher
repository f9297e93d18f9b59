// Forgets an announced load; waits for its end as long as somebody is writing it.
// :param token => ''
MATCH (loading:__Loading {token: $token})
DELETE loading
