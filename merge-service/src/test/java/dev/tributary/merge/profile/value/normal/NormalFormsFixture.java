package dev.tributary.merge.profile.value.normal;

import dev.tributary.merge.profile.value.NormalForms;

/** Normal forms by the libraries that the service uses. */
public final class NormalFormsFixture {
  public static final NormalForms FORMS = new NormalFormsConfiguration().normalForms();

  private NormalFormsFixture() {}
}
