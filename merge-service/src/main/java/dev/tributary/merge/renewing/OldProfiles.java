package dev.tributary.merge.renewing;

import java.util.List;

/** The profiles whose keys may be of another version of the normal forms than today's. */
public interface OldProfiles {
  /** The next ones in the order of their ids, of all users. */
  List<OldProfile> after(OldProfile last, int most);
}
