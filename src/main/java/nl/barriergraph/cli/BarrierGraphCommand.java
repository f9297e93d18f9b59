package nl.barriergraph.cli;

import java.nio.file.Path;
import java.util.Locale;

import nl.barriergraph.graph.EditionHome;
import nl.barriergraph.graph.Home;
import nl.barriergraph.model.Edition;
import nl.barriergraph.model.Language;
import nl.barriergraph.model.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/** The program as its user types it, with the options every command has. */
@Command(name = "barrier-graph", mixinStandardHelpOptions = true, scope = ScopeType.INHERIT,
        version = "barrier-graph 0.1.0", subcommands = HelpCommand.class, sortOptions = false)
final class BarrierGraphCommand {

    @Option(names = "--home", paramLabel = "DIR", scope = ScopeType.INHERIT, descriptionKey = "cli.option.home")
    private @Nullable Path home;

    @Option(names = "--lang", paramLabel = "nl|en", defaultValue = "nl", scope = ScopeType.INHERIT,
            converter = ToLanguage.class, descriptionKey = "cli.option.lang")
    private Language language = Language.NL;

    @Option(names = "--audience", paramLabel = "internal|public", defaultValue = "internal", scope = ScopeType.INHERIT,
            converter = ToEdition.class, descriptionKey = "cli.option.audience")
    private Edition edition = Edition.INTERNAL;

    @Option(names = "--verbose", scope = ScopeType.INHERIT, descriptionKey = "cli.option.verbose")
    private boolean verbose;

    Path home() {
        return Home.locate(this.home, System.getenv());
    }

    EditionHome editionHome() {
        return Home.open(home()).edition(this.edition.slug());
    }

    Words words() {
        return Words.in(this.language);
    }

    Edition edition() {
        return this.edition;
    }

    boolean isVerbose() {
        return this.verbose;
    }

    /** Reads {@code nl} or {@code en}. */
    static final class ToLanguage implements ITypeConverter<Language> {

        @Override
        public Language convert(String value) {
            return switch (value.toLowerCase(Locale.ROOT)) {
                case "nl" -> Language.NL;
                case "en" -> Language.EN;
                default -> throw new TypeConversionException(value);
            };
        }

    }

    /** Reads {@code internal} or {@code public}. */
    static final class ToEdition implements ITypeConverter<Edition> {

        @Override
        public Edition convert(String value) {
            return switch (value.toLowerCase(Locale.ROOT)) {
                case "internal" -> Edition.INTERNAL;
                case "public" -> Edition.PUBLIC;
                default -> throw new TypeConversionException(value);
            };
        }

    }

}
