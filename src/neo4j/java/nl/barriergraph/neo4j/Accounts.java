package nl.barriergraph.neo4j;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;

import org.neo4j.graphdb.security.AuthorizationViolationException;
import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.AuthenticationResult;
import org.neo4j.internal.kernel.api.security.LoginContext;
import org.neo4j.kernel.api.security.AuthManager;
import org.neo4j.kernel.api.security.AuthToken;
import org.neo4j.kernel.api.security.exception.InvalidAuthTokenException;
import org.neo4j.kernel.api.security.provider.SecurityProvider;
import org.neo4j.kernel.impl.security.User;
import org.neo4j.server.security.auth.BasicLoginContext;

/**
 * The two accounts, as the parent process gave them. They are kept out of Neo4j's own
 * list of users: so they always match the parent's file, and there is no password in the
 * store that an account could change. The parent makes the passwords, long and random,
 * which is why attempts are not counted.
 */
final class Accounts extends AuthManager implements SecurityProvider {

    private final Map<String, String> passwords;

    private final String analyst;

    Accounts(Map<String, String> passwords, String analyst) {
        this.passwords = passwords;
        this.analyst = analyst;
    }

    @Override
    public LoginContext login(Map<String, Object> token, ClientConnectionInfo connection)
            throws InvalidAuthTokenException {
        try {
            String name = AuthToken.safeCast(AuthToken.PRINCIPAL, token);
            byte[] password = AuthToken.safeCastCredentials(AuthToken.CREDENTIALS, token);
            if (!matches(name, password)) {
                return new BasicLoginContext(null, AuthenticationResult.FAILURE, connection);
            }
            LoginContext full = new BasicLoginContext(new User(name, null, null, false, false),
                    AuthenticationResult.SUCCESS, connection);
            return name.equals(analyst) ? new ReadOnlyLogin(full) : full;
        }
        finally {
            AuthToken.clearCredentials(token);
        }
    }

    @Override
    public LoginContext impersonate(LoginContext original, String user) {
        throw AuthorizationViolationException.permissionDeniedForbidden();
    }

    @Override
    public AuthManager authManager() {
        return this;
    }

    @Override
    public AuthManager inClusterAuthManager() {
        return this;
    }

    @Override
    public AuthManager loopbackAuthManager() {
        return this;
    }

    private boolean matches(String name, byte[] password) {
        String expected = passwords.get(name);
        return expected != null && MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), password);
    }

}
