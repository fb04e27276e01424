package dev.tributary.merge.profile;

import static dev.tributary.merge.profile.Cardinality.MANY;
import static dev.tributary.merge.profile.Cardinality.ONE;
import static dev.tributary.merge.profile.value.ValueKind.CARER;
import static dev.tributary.merge.profile.value.ValueKind.DATE;
import static dev.tributary.merge.profile.value.ValueKind.DATED;
import static dev.tributary.merge.profile.value.ValueKind.DOSE;
import static dev.tributary.merge.profile.value.ValueKind.ENUM;
import static dev.tributary.merge.profile.value.ValueKind.HANDLE;
import static dev.tributary.merge.profile.value.ValueKind.INT;
import static dev.tributary.merge.profile.value.ValueKind.MAIL_ADDRESS;
import static dev.tributary.merge.profile.value.ValueKind.MONEY;
import static dev.tributary.merge.profile.value.ValueKind.NAME;
import static dev.tributary.merge.profile.value.ValueKind.NEED;
import static dev.tributary.merge.profile.value.ValueKind.PHONE_NUMBER;
import static dev.tributary.merge.profile.value.ValueKind.PLACE;
import static dev.tributary.merge.profile.value.ValueKind.READING;
import static dev.tributary.merge.profile.value.ValueKind.ROLE;
import static dev.tributary.merge.profile.value.ValueKind.SPOKEN;
import static dev.tributary.merge.profile.value.ValueKind.TEXT;
import static dev.tributary.merge.profile.value.ValueKind.URL;

import dev.tributary.merge.profile.value.ValueKind;
import java.util.Locale;

/** The vocabulary: what can be said about a person, and how values of each relation behave. */
public enum Predicate {
  FULL_NAME(ONE, NAME),
  NICKNAME(MANY, NAME),
  PRONOUNS(ONE, TEXT),
  BIRTH_DATE(ONE, DATE),
  AGE(ONE, INT, true),
  NATIONALITY(MANY, PLACE),
  LANGUAGE(MANY, SPOKEN),
  PHONE(MANY, PHONE_NUMBER),
  EMAIL(MANY, MAIL_ADDRESS),
  ADDRESS(ONE, TEXT),
  WEBSITE(MANY, URL),
  SOCIAL_HANDLE(MANY, HANDLE),
  LIVES_IN(ONE, PLACE),
  HOMETOWN(ONE, PLACE),
  EMPLOYER(ONE, NAME),
  JOB_TITLE(ONE, TEXT),
  PREVIOUS_EMPLOYER(MANY, NAME),
  WORK_LOCATION(ONE, TEXT),
  WORK_SCHEDULE(ONE, TEXT),
  SKILL(MANY, TEXT),
  AVAILABILITY(ONE, TEXT),
  SCHOOL(MANY, NAME),
  DEGREE(MANY, TEXT),
  CERTIFICATION(MANY, TEXT),
  RELATIONSHIP_STATUS(ONE, ENUM),
  PARTNER(ONE, NAME),
  CHILD(MANY, NAME),
  CHILDREN_COUNT(ONE, INT),
  FAMILY_MEMBER(MANY, ROLE),
  RELATION(MANY, ROLE),
  PET(MANY, TEXT),
  HOW_MET(ONE, TEXT),
  LIKES(MANY, TEXT),
  DISLIKES(MANY, TEXT),
  HOBBY(MANY, TEXT),
  DIET(ONE, TEXT),
  ALLERGY(MANY, TEXT),
  GIFT_IDEA(MANY, TEXT),
  HEALTH_CONDITION(MANY, TEXT),
  MEDICATION(MANY, DOSE),
  MEASUREMENT(MANY, READING),
  CARE_PROVIDER(MANY, CARER),
  OWNS(MANY, TEXT),
  BUDGET(ONE, MONEY),
  COMPENSATION(ONE, MONEY),
  SALARY_EXPECTATION(ONE, MONEY),
  RATE(ONE, MONEY),
  PAYMENT_TERMS(ONE, TEXT),
  GOAL(MANY, TEXT),
  PLAN(MANY, TEXT),
  CHALLENGE(MANY, TEXT),
  REQUIREMENT(MANY, NEED),
  DEAL_STAGE(ONE, TEXT, true),
  TOOL_USED(MANY, TEXT),
  PREFERRED_CHANNEL(ONE, ENUM),
  CONTACT_TIME(ONE, TEXT),
  COMMUNICATION_RULE(MANY, TEXT),
  EVENT(MANY, DATED),
  OTHER(MANY, TEXT);

  private final Cardinality cardinality;
  private final ValueKind kind;
  private final boolean fluid;

  Predicate(Cardinality cardinality, ValueKind kind) {
    this(cardinality, kind, false);
  }

  Predicate(Cardinality cardinality, ValueKind kind, boolean fluid) {
    this.cardinality = cardinality;
    this.kind = kind;
    this.fluid = fluid;
  }

  /** Reads the name used by extractions and the database, such as {@code birth_date}. */
  public static Predicate named(String wireName) {
    return valueOf(wireName.toUpperCase(Locale.ROOT));
  }

  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Cardinality cardinality() {
    return cardinality;
  }

  public ValueKind kind() {
    return kind;
  }

  /** Whether a newer value replaces an older one without a word of change. */
  public boolean isFluid() {
    return fluid;
  }

  /** Whether it names one of the few addresses that a person has at a time. */
  public boolean isIdentifier() {
    return this == PHONE || this == EMAIL || this == SOCIAL_HANDLE;
  }

  public Family family() {
    return Family.of(this);
  }
}
