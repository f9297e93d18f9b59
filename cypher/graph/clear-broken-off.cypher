// Forgets that a load was announced.
MATCH (loading:__Loading)
DELETE loading
