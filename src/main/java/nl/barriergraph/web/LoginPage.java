package nl.barriergraph.web;

import java.util.List;
import java.util.stream.StreamSupport;

import nl.barriergraph.model.Marking;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Where one signs in, if that is asked for at all; a command that serves nothing has no
 * such page.
 */
@Controller
@ConditionalOnWebApplication
class LoginPage {

    private final Access access;

    private final ObjectProvider<ClientRegistrationRepository> providers;

    LoginPage(Access access, ObjectProvider<ClientRegistrationRepository> providers) {
        this.access = access;
        this.providers = providers;
    }

    @GetMapping("/login")
    String login(Model model) {
        model.addAttribute("byPassword", !this.access.users().isEmpty());
        model.addAttribute("providers", providers());
        model.addAttribute("marking", Marking.PUBLIC);
        return "login";
    }

    private List<ClientRegistration> providers() {
        return (this.providers.getIfAvailable() instanceof Iterable<?> registrations)
                ? StreamSupport.stream(registrations.spliterator(), false).map(ClientRegistration.class::cast).toList()
                : List.of();
    }

}
