package nl.barriergraph.dataset;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import nl.barriergraph.model.Message;

/**
 * Finds the marks of classified information, of the European Union and their Dutch
 * counterparts: this program is not accredited to hold what carries one.
 */
final class Classification {

    /**
     * The marks and abbreviations of Council Decision 2013/488/EU, and those of the Dutch
     * VIRBI 2013.
     */
    private static final Pattern MARK = Pattern.compile(
            """
                    (?<![\\p{L}\\p{N}])(\
                    tr[eè]s[ -]secret([ -](de[ -]l[’'])?ue)|(eu|ue)[ -]tr[eè]s[ -]secret|(eu[ -])top[ -]secret|top[ -]secret[ -](eu|ue)|\
                    (confidentiel|secret|restreint)[ -](de[ -]l[’'])?(ue|eu)|(eu|ue)[ -](confidenti(a|e)l|secret|restricted|restreint)|\
                    (confidential|restricted)[ -]eu|\
                    eu[ -](vertrouwelijk|geheim|zeer[ -]geheim|beperkt)|(zeer[ -]geheim|geheim|vertrouwelijk|beperkt)[ -]eu|\
                    (r|c|s|ts)-ue(/eu-(r|c|s|ts))?|\
                    stg\\.?[ -](confidentieel|geheim|zeer[ -]geheim)|dep\\.?[ -]vertrouwelijk\
                    )(?![\\p{L}\\p{N}])""",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Classification() {
    }

    /** The mark in a text, if there is one. */
    static Optional<String> in(String text) {
        return Optional.of(MARK.matcher(text)).filter(Matcher::find).map(Matcher::group);
    }

    /**
     * A fault when a document carries a mark: in its marking, or in what is printed on
     * it.
     */
    static Optional<Problem> of(Row row) {
        return Stream.of("marking", "reference", "title", "titleEn")
            .flatMap((column) -> in(Objects.requireNonNullElse(row.cell(column), "")).stream()
                .map((mark) -> row.problem(column, Message.of("data.classified", mark))))
            .findFirst();
    }

}
