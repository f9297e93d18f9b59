package nl.barriergraph.neo4j;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * What the parent process decides about this database; everything else is fixed in
 * {@link #neo4j()}.
 */
record Settings(Path store, Path logs, int boltPort, int browserPort, String postConnectCommand,
        Map<String, String> passwords, String analyst) {

    private static final String BROWSER_STAYS_HERE = "default-src 'self'; script-src 'self'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; worker-src 'self' blob:; "
            + "connect-src 'self' http://localhost:* ws://localhost:*; frame-ancestors 'none'";

    /** As browser port: no Browser and no HTTP at all. */
    private static final int NONE = -1;

    /**
     * Reads {@code key=value} lines up to an empty line. They come by standard input,
     * since a command line and an environment can be read by others on the machine.
     */
    static Settings readFrom(BufferedReader input) throws IOException {
        Map<String, String> values = new HashMap<>();
        for (String line = input.readLine(); line != null && !line.isEmpty(); line = input.readLine()) {
            int separator = line.indexOf('=');
            values.put(line.substring(0, separator), line.substring(separator + 1));
        }
        String application = values.get("application");
        String analyst = values.get("analyst");
        return new Settings(Path.of(values.get("store")), Path.of(values.get("logs")),
                Integer.parseInt(values.get("bolt-port")), Integer.parseInt(values.get("browser-port")),
                values.get("post-connect-command"),
                Map.of(application, values.get("application-password"), analyst, values.get("analyst-password")),
                analyst);
    }

    Map<String, String> neo4j() {
        Map<String, String> settings = new HashMap<>(fixed());
        // a load is one transaction; what is cached of the store stands beside the heap
        settings.put("db.memory.transaction.max", megabytes(192, 0.4));
        settings.put("dbms.memory.transaction.total.max", megabytes(192, 0.7));
        settings.put("server.memory.pagecache.size", megabytes(64, 0.125));
        settings.put("server.directories.logs", logs.toString());
        settings.put("server.bolt.listen_address", "127.0.0.1:" + boltPort);
        settings.put("server.bolt.advertised_address", "localhost:" + boltPort);
        settings.put("server.http.enabled", String.valueOf(browserPort != NONE));
        if (browserPort != NONE) {
            settings.put("server.http.listen_address", "127.0.0.1:" + browserPort);
            settings.put("server.http.advertised_address", "localhost:" + browserPort);
            settings.put("browser.post_connect_cmd", postConnectCommand);
        }
        return settings;
    }

    /** A part of what the heap may grow to, but not less than this. */
    private static String megabytes(long least, double part) {
        return Math.max(least, (long) (Runtime.getRuntime().maxMemory() * part) >> 20) + "m";
    }

    private static Map<String, String> fixed() {
        return Map.ofEntries(Map.entry("server.config.strict_validation.enabled", "true"),
                Map.entry("server.bolt.enabled", "true"), Map.entry("server.https.enabled", "false"),
                Map.entry("server.http_enabled_modules", "BROWSER,QUERY_API_ENDPOINTS"),
                Map.entry("browser.remote_content_hostname_whitelist", "localhost"),
                Map.entry("client.allow_telemetry", "false"),
                // Browser would still call on five services elsewhere, one of which is
                // sent its errors with the query
                Map.entry("dbms.security.http_static_content_security_policy_header", BROWSER_STAYS_HERE),
                Map.entry("dbms.usage_report.enabled", "false"),
                // LOAD CSV would read this machine's files, and what listens on its
                // loopback addresses
                Map.entry("dbms.security.allow_csv_import_from_file_urls", "false"),
                Map.entry("internal.dbms.cypher_ip_blocklist", "0.0.0.0/0,::/0"),
                // a query that runs away ends itself; a load sets a time of its own
                Map.entry("db.transaction.timeout", "120s"),
                // 517 MB for an empty store otherwise, and ten seconds for a stop
                Map.entry("db.tx_log.preallocate", "false"),
                Map.entry("internal.server.bolt.thread_pool_shutdown_wait_time", "200ms"));
    }

}
