// How many migrations hold their lock.
MATCH (lock:__Neo4jMigrationsLock)
RETURN count(lock) AS locks
ORDER BY locks
