package dev.tributary.quickstart.embedded;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import javax.sql.DataSource;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.clients.admin.RemoveMembersFromConsumerGroupOptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a process held when it was killed. Elsewhere others wait until its silence has lasted long
 * enough; here nobody else can be alive, as the folder is this process's alone.
 */
final class Leftovers {
  private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);
  private static final String RELEASE =
      """
      update merge_scheduler.scheduled_tasks
      set picked = false, picked_by = null, last_heartbeat = null where picked;
      update reminder_scheduler.scheduled_tasks
      set picked = false, picked_by = null, last_heartbeat = null where picked;
      """;

  private Leftovers() {}

  /** Gives back the tasks that a dead worker was at. */
  static void releaseTasks(DataSource superuser) {
    try (Connection connection = superuser.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(RELEASE);
    } catch (SQLException e) {
      throw new IllegalStateException("the tasks of the process before cannot be given back", e);
    }
  }

  /** Takes dead consumers out of their groups, which would be waited for otherwise. */
  static void leaveGroups(String bootstrapServers) throws InterruptedException {
    try (Admin admin =
        Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
      for (GroupListing group :
          admin.listGroups(ListGroupsOptions.forConsumerGroups()).all().get()) {
        leave(admin, group.groupId());
      }
    } catch (ExecutionException e) {
      LOG.warn("consumers of the process before are waited for", e);
    }
  }

  private static void leave(Admin admin, String group) throws InterruptedException {
    try {
      admin
          .removeMembersFromConsumerGroup(group, new RemoveMembersFromConsumerGroupOptions())
          .all()
          .get();
    } catch (ExecutionException e) {
      LOG.warn("consumers of the process before in group {} are waited for", group, e);
    }
  }
}
