package dev.tributary.quickstart.architecture;

import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** Classes that ask the machine what time it is, or for a new id. */
final class AskForTimeOrIds extends ArchCondition<JavaClass> {
  private static final Set<String> ASKING =
      Set.of(
          "java.util.UUID.randomUUID",
          "java.lang.System.currentTimeMillis",
          "java.time.Clock.systemUTC",
          "java.time.Clock.systemDefaultZone",
          "java.time.Clock.system");

  AskForTimeOrIds() {
    super("ask for the time or for an id");
  }

  @Override
  public void check(JavaClass found, ConditionEvents events) {
    for (JavaMethodCall call : found.getMethodCallsFromSelf()) {
      if (asks(call.getTarget())) {
        events.add(SimpleConditionEvent.satisfied(found, call.getDescription()));
      }
    }
  }

  private static boolean asks(MethodCallTarget target) {
    String owner = target.getOwner().getName();
    String name = owner + "." + target.getName();
    // A given clock may be asked: now(Clock).
    boolean isNow =
        owner.startsWith("java.time.")
            && target.getName().equals("now")
            && target.getRawParameterTypes().stream()
                .noneMatch(type -> type.isEquivalentTo(java.time.Clock.class));
    return isNow || ASKING.contains(name);
  }
}
