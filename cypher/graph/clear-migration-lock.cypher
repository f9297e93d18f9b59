// Takes away the lock of a migration whose process has ended.
MATCH (lock:__Neo4jMigrationsLock)
DELETE lock
