package dev.sarsen.suite.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** Which module may see which: read from the compiled classes, so that nothing hides behind a star import. */
class DependencyArrowsTest {

    private static final String[] RUNTIME = {"dev.sarsen.runtime.."};
    private static final String[] COMPILER = {"dev.sarsen.compiler.."};
    private static final String[] WASIX = {"dev.sarsen.wasix.."};

    /** Nullness and lock annotations leave no trace at run time. */
    private static final String[] JDK = {
        "java..", "javax..", "jdk..", "com.sun.management..", "org.jspecify.annotations.."
    };

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.sarsen.runtime", "dev.sarsen.compiler", "dev.sarsen.wasix", "dev.sarsen.host");

    @Test
    void runtimeNeedsTheJdkAlone() {
        check(classes()
                .that()
                .resideInAnyPackage(RUNTIME)
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(RUNTIME).or(resideInAnyPackage(JDK)).or(primitiveArrays())));
    }

    @Test
    void compilerNeedsTheRuntimeAndAsm() {
        check(classes()
                .that()
                .resideInAnyPackage(COMPILER)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(COMPILER)
                        .or(resideInAnyPackage(RUNTIME))
                        .or(resideInAPackage("org.objectweb.asm"))
                        .or(resideInAnyPackage(JDK))
                        .or(primitiveArrays())));
    }

    @Test
    void wasixNeedsTheRuntime() {
        check(classes()
                .that()
                .resideInAnyPackage(WASIX)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(WASIX)
                        .or(resideInAnyPackage(RUNTIME))
                        .or(resideInAnyPackage(JDK))
                        .or(primitiveArrays())));
    }

    @Test
    void asmIsSeenByTheCompilerAlone() {
        check(noClasses()
                .that(not(resideInAnyPackage(COMPILER)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.objectweb.asm.."));
    }

    @Test
    void rawMemoryIsSeenByTheRuntimeAlone() {
        check(noClasses()
                .that(not(resideInAnyPackage(RUNTIME)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jdk.internal.."));
    }

    @Test
    void rivalsAreSeenByBenchmarksAndSuitesAlone() {
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.dylibso.chicory..", "run.endive..", "org.graalvm.."));
    }

    @Test
    void noFieldIsSharedMutableState() {
        check(fields().that()
                .areStatic()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .beFinal());
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> primitiveArrays() {
        return DescribedPredicate.describe(
                "primitive types", type -> type.getBaseComponentType().isPrimitive());
    }
}
