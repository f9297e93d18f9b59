package nl.barriergraph;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

class ArchitectureTests {

    private final JavaClasses program = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
        .importPackages("nl.barriergraph");

    @Test
    void keepsPackagesToWhatTheyMayUse() {
        ApplicationModules modules = ApplicationModules.of(BarrierGraph.class);
        assertThat(modules.stream().map((module) -> module.getIdentifier().toString())).contains("model", "dataset",
                "graph", "questions", "loads", "views", "web", "cli");
        modules.verify();
    }

    @Test
    void hasOneLevelOfPackages() {
        classes().should().resideInAnyPackage("nl.barriergraph", "nl.barriergraph.*").check(this.program);
    }

    @Test
    void keepsTheDriverBelowTheSurfaces() {
        noClasses().that()
            .resideInAPackage("nl.barriergraph.web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.neo4j.driver..")
            .because("the surfaces ask questions; only the packages below talk to the database")
            .check(this.program);
    }

    @Test
    void namesTypesAfterTheDomain() {
        noClasses().should()
            .haveNameMatching(".*(Service|Manager|Helper|Utils?|Impl|Dto|Abstract)")
            .because("a type is a noun of the domain")
            .check(this.program);
    }

    @Test
    void injectsByConstructor() {
        fields().should()
            .notBeAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .check(this.program);
    }

}
