package nl.barriergraph.web;

import java.net.InetAddress;
import java.util.List;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;

import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class PaceTests {

    private static final FilterChain ANSWERS = (request, response) -> {
    };

    private static final FilterChain REFUSES = (request, response) -> ((HttpServletResponse) response).setStatus(401);

    @Test
    void refusesWhatOneAddressAsksTooMuchAndNoOther() throws Exception {
        Pace pace = pace("0.0.0.0", 50);
        for (int i = 0; i < 50; i++) {
            assertThat(ask(pace, "10.0.0.1", ANSWERS).getStatus()).isEqualTo(200);
        }
        MockHttpServletResponse refused = ask(pace, "10.0.0.1", ANSWERS);
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(Integer.parseInt(String.valueOf(refused.getHeader("Retry-After")))).isBetween(1, 60);
        assertThat(refused.getContentAsString()).contains("\"status\":429", "seconden opnieuw");
        assertThat(ask(pace, "10.0.0.2", ANSWERS).getStatus()).isEqualTo(200);
    }

    @Test
    void soonRefusesWhoTriesPasswords() throws Exception {
        Pace pace = pace("0.0.0.0", 600);
        int tries = 0;
        while (ask(pace, "10.0.0.1", REFUSES).getStatus() == 401) {
            tries++;
        }
        assertThat(tries).isBetween(15, 25);
    }

    @Test
    void limitsNothingOnThisMachine() throws Exception {
        Pace pace = pace("127.0.0.1", 1);
        for (int i = 0; i < 10; i++) {
            assertThat(ask(pace, "127.0.0.1", ANSWERS).getStatus()).isEqualTo(200);
        }
    }

    private static Pace pace(String address, int requests) throws Exception {
        ServerProperties server = new ServerProperties();
        server.setAddress(InetAddress.getByName(address));
        return new Pace(new Access(List.of(), "roles", requests), server);
    }

    private static MockHttpServletResponse ask(Pace pace, String from, FilterChain chain) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
        request.setRemoteAddr(from);
        MockHttpServletResponse response = new MockHttpServletResponse();
        pace.doFilter(request, response, chain);
        return response;
    }

}
