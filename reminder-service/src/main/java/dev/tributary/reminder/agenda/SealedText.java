package dev.tributary.reminder.agenda;

/**
 * Action and quote of a reminder, never opened here.
 *
 * @param keyVersion version of the user's data key
 * @param base64 the sealed bytes (RFC 4648, section 4)
 */
public record SealedText(int keyVersion, String base64) {}
