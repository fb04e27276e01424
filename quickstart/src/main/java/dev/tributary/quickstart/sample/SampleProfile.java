package dev.tributary.quickstart.sample;

import java.time.ZoneId;

/**
 * A made-up person.
 *
 * @param key unique among the sample
 * @param zone of the user who writes about the person
 */
public record SampleProfile(String key, String name, ZoneId zone) {}
