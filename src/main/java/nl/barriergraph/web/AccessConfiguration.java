package nl.barriergraph.web;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.barriergraph.model.Message;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.access.hierarchicalroles.RoleHierarchyImpl;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.authority.mapping.GrantedAuthoritiesMapper;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * Who comes in. On this machine alone everybody does, under its own name only, so that no
 * page elsewhere can pass itself off as this machine; on another address nobody does who
 * has not signed in, and without a way to sign in the application does not start.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(Access.class)
class AccessConfiguration {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private final Access access;

    private final ObjectProvider<ClientRegistrationRepository> providers;

    private final boolean loopback;

    AccessConfiguration(Access access, ServerProperties server,
            ObjectProvider<ClientRegistrationRepository> providers) {
        this.access = access;
        this.providers = providers;
        this.loopback = isLoopback(server.getAddress());
        List<Message> faults = faults(server.getAddress());
        if (!faults.isEmpty()) {
            throw new AccessException(faults);
        }
    }

    private static boolean isLoopback(@Nullable InetAddress address) {
        return address != null && address.isLoopbackAddress();
    }

    private List<Message> faults(@Nullable InetAddress address) {
        List<Message> faults = new ArrayList<>();
        if (!this.loopback && isOpen()) {
            faults.add(Message.of("access.open", (address != null) ? address.getHostAddress() : "0.0.0.0"));
        }
        this.access.users()
            .stream()
            .filter((user) -> !user.password().matches("\\{(bcrypt|argon2|scrypt|pbkdf2)[^}]*}.+"))
            .forEach((user) -> faults.add(Message.of("access.password", user.name())));
        return faults;
    }

    private boolean isOpen() {
        return this.access.users().isEmpty() && this.providers.getIfAvailable() == null;
    }

    @Bean
    SecurityFilterChain chain(HttpSecurity http) {
        http.headers(AbstractHttpConfigurer::disable); // SafeHeaders sets them
        if (isOpen()) {
            return http.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
                .sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
        }
        http.authorizeHttpRequests((requests) -> requests
            .requestMatchers("/login", "/*.css", "/*.js", "/favicon.ico", "/actuator/health", "/error")
            .permitAll()
            .requestMatchers("/actuator/**")
            .hasRole(Access.Role.MAINTAINER.name())
            .anyRequest()
            .hasRole(Access.Role.READER.name()));
        if (!this.access.users().isEmpty()) {
            http.formLogin((form) -> form.loginPage("/login")).httpBasic(Customizer.withDefaults());
        }
        if (this.providers.getIfAvailable() != null) {
            http.oauth2Login((login) -> login.loginPage("/login"));
        }
        return http.build();
    }

    /** On this machine only its own names are answered to. */
    @Bean
    HttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        if (this.loopback) {
            firewall.setAllowedHostnames(THIS_MACHINE::contains);
        }
        return firewall;
    }

    @Bean
    static RoleHierarchy roles() {
        return RoleHierarchyImpl.withDefaultRolePrefix()
            .role(Access.Role.MAINTAINER.name())
            .implies(Access.Role.READER.name())
            .build();
    }

    @Bean
    UserDetailsService users() {
        return new InMemoryUserDetailsManager(this.access.users()
            .stream()
            .map((user) -> User.withUsername(user.name()).password(user.password()).roles(user.role().name()).build())
            .toList());
    }

    /** Who signs in elsewhere has the roles that the token names, and no other. */
    @Bean
    GrantedAuthoritiesMapper tokenRoles() {
        return (authorities) -> authorities.stream()
            .filter(OidcUserAuthority.class::isInstance)
            .map(OidcUserAuthority.class::cast)
            .flatMap(this::roles)
            .collect(Collectors.toSet());
    }

    private Stream<GrantedAuthority> roles(OidcUserAuthority authority) {
        Object named = authority.getAttributes().get(this.access.roleClaim());
        Collection<?> names = (named instanceof Collection<?> list) ? list : Set.of(String.valueOf(named));
        return Stream.of(Access.Role.values())
            .filter((role) -> names.stream().anyMatch((name) -> role.name().equalsIgnoreCase(String.valueOf(name))))
            .map((role) -> new SimpleGrantedAuthority("ROLE_" + role.name()));
    }

}
