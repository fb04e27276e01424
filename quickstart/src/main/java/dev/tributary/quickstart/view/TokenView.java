package dev.tributary.quickstart.view;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tributary.quickstart.client.DevelopmentTokens.IssuedToken;
import dev.tributary.quickstart.display.Screen;
import dev.tributary.schema.id.UserId;

/** A token, alone on its line, so that a shell can use it. */
public record TokenView(IssuedToken token, UserId user) implements View {
  @Override
  public JsonNode json() {
    return JsonForms.object()
        .put("token", token.token())
        .put("expires_at", token.expiresAt().toString())
        .put("user", user.toString());
  }

  @Override
  public void show(Screen screen, Layout layout) {
    screen.line(token.token());
  }
}
