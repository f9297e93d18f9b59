package nl.barriergraph.graph;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * The accounts of one database: the application's, which may do all, and the analyst's,
 * which reads.
 */
public record Credentials(Account application, Account analyst) {

    private static final int BYTES = 18;

    static Credentials make() {
        return new Credentials(new Account("barriergraph", password()), new Account("analist", password()));
    }

    private static String password() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

}
