package dev.tributary.quickstart.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchitectureTest {
  private static final JavaClasses TRIBUTARY =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.tributary");

  private static final Set<String> SERVICES = Set.of("ingest", "merge", "reminder");

  /** Technology lives in packages of these names, each below the feature that needs it. */
  private static final List<String> LEAVES =
      List.of(
          "kafka",
          "jdbc",
          "debezium",
          "llm",
          "pattern",
          "normal",
          "scheduler",
          "http",
          "oidc",
          "kms",
          "webhook",
          "mail",
          "cli");

  private static final String[] LEAF_PACKAGES =
      LEAVES.stream().map(leaf -> "dev.tributary.." + leaf).toArray(String[]::new);

  static List<String> leaves() {
    return LEAVES;
  }

  static List<Library> libraries() {
    return Library.ALL;
  }

  static Set<String> services() {
    return SERVICES;
  }

  @ParameterizedTest
  @MethodSource("leaves")
  void a_leaf_package_shows_nothing(String leaf) {
    classes()
        .that()
        .resideInAPackage("dev.tributary.." + leaf)
        .and()
        .areTopLevelClasses()
        .should()
        .notBePublic()
        .allowEmptyShould(true)
        .check(TRIBUTARY);
  }

  @Test
  void nothing_but_a_leaf_knows_of_a_leaf() {
    noClasses()
        .that()
        .resideOutsideOfPackages(LEAF_PACKAGES)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(LEAF_PACKAGES)
        .check(TRIBUTARY);
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void a_technology_is_known_to_its_own_packages_only(Library library) {
    noClasses()
        .that()
        .resideOutsideOfPackages(library.users().toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(library.packages().toArray(String[]::new))
        .check(TRIBUTARY);
  }

  @Test
  void packages_form_no_cycle() {
    slices().matching("dev.tributary.(**)").should().beFreeOfCycles().check(TRIBUTARY);
  }

  @ParameterizedTest
  @MethodSource("services")
  void a_service_stands_on_schema_and_platform_only(String service) {
    noClasses()
        .that()
        .resideInAPackage("dev.tributary." + service + "..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("dev.tributary..")
                .and(
                    not(
                        resideInAnyPackage(
                            "dev.tributary." + service + "..",
                            "dev.tributary.schema..",
                            "dev.tributary.platform.."))))
        .check(TRIBUTARY);
  }

  @ParameterizedTest
  @MethodSource("services")
  void a_feature_speaks_plain_java(String service) {
    classes()
        .that()
        .resideInAPackage("dev.tributary." + service + ".*..")
        .and()
        .resideOutsideOfPackages(LEAF_PACKAGES)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "org.jspecify..",
            "org.springframework.transaction.annotation..",
            // What is sealed is JSON, and it is the feature that knows what it looks like.
            "com.fasterxml.jackson..",
            "dev.tributary.schema.id..",
            "dev.tributary.schema.event..",
            "dev.tributary.schema.seal..",
            "dev.tributary.platform..",
            "dev.tributary." + service + "..")
        .check(TRIBUTARY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"dev.tributary.merge.profile", "dev.tributary.reminder.agenda"})
  void a_pure_package_knows_nothing_but_ids(String pure) {
    classes()
        .that()
        .resideInAPackage(pure + "..")
        .and()
        .resideOutsideOfPackages(LEAF_PACKAGES)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.jspecify..", "dev.tributary.schema.id..", pure + "..")
        .check(TRIBUTARY);
  }

  @Test
  void the_contract_stands_on_nothing_of_ours() {
    onlyKnows("schema", "dev.tributary.schema..");
  }

  @Test
  void the_platform_stands_on_the_contract_only() {
    onlyKnows("platform", "dev.tributary.platform..", "dev.tributary.schema..");
  }

  private static void onlyKnows(String module, String... packages) {
    noClasses()
        .that()
        .resideInAPackage("dev.tributary." + module + "..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("dev.tributary..").and(not(resideInAnyPackage(packages))))
        .check(TRIBUTARY);
  }

  @Test
  void time_and_new_ids_come_from_outside() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("dev.tributary.platform.PlatformAutoConfiguration")
        .and()
        .doNotHaveFullyQualifiedName("dev.tributary.quickstart.cli.Tributary")
        .should(new AskForTimeOrIds())
        .check(TRIBUTARY);
  }

  @Test
  void no_package_has_a_name_that_says_nothing() {
    Set<String> nothing =
        Set.of("util", "common", "helper", "manager", "impl", "misc", "model", "dto");

    assertThat(packages().flatMap(name -> Stream.of(name.split("\\."))))
        .noneMatch(nothing::contains);
  }

  @Test
  void no_class_has_a_name_that_says_nothing() {
    classes()
        .that()
        .areTopLevelClasses()
        .and()
        .doNotHaveSimpleName("IngestService")
        .and()
        .doNotHaveSimpleName("MergeService")
        .and()
        .doNotHaveSimpleName("ReminderService")
        .should()
        .haveNameNotMatching(".*(Utils?|Helper|Manager|Impl|Dto|Service)")
        .andShould()
        .haveNameNotMatching(".*\\.(Common|Misc|Model)")
        .check(TRIBUTARY);
  }

  @Test
  void null_is_checked_in_every_package() {
    List<String> unchecked =
        packages()
            .map(TRIBUTARY::getPackage)
            .filter(found -> !found.isAnnotatedWith(NullMarked.class))
            .map(JavaPackage::getName)
            .toList();

    assertThat(unchecked).isEmpty();
  }

  private static Stream<String> packages() {
    return TRIBUTARY.stream()
        .map(found -> found.getPackageName())
        .collect(Collectors.toSet())
        .stream();
  }
}
