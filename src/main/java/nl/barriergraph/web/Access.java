package nl.barriergraph.web;

import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may use the application where it is not for this machine alone; nobody by default.
 *
 * @param users who may sign in with a name and a password
 * @param roleClaim the claim of an OpenID Connect token that names the {@link Role}s
 * @param requestsPerMinute from one address, where others can reach the application
 */
@ConfigurationProperties("barrier-graph.access")
record Access(@DefaultValue List<User> users, @DefaultValue("roles") String roleClaim,
        @DefaultValue("600") int requestsPerMinute) {

    /**
     * A user.
     *
     * @param password its hash in the form {@code {bcrypt}$2y$12$…}
     */
    record User(String name, String password, Role role) {
    }

    /** What a user may do. */
    enum Role {

        /** Reads pages, answers and pictures. */
        READER,

        /** Reads what the operator of the application watches, too. */
        MAINTAINER

    }

}
