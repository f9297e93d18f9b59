package nl.barriergraph.web;

import java.time.Duration;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** Puts the frame around every page and serves the look of whoever runs the program. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PageProperties.class)
class PageConfiguration implements WebMvcConfigurer {

    private final PageProperties properties;

    private final Framing framing;

    PageConfiguration(PageProperties properties, Framing framing) {
        this.properties = properties;
        this.framing = framing;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this.framing);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/fonts/**")
            .addResourceLocations("classpath:/liberation/")
            .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic())
            .resourceChain(true)
            .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
        if (this.properties.look() != null) {
            registry.addResourceHandler("/look/**")
                .addResourceLocations(this.properties.look().toUri().toString())
                .setCacheControl(CacheControl.maxAge(Duration.ofHours(1)));
        }
    }

}
