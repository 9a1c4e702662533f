package dev.sarsen.host.api;

import dev.sarsen.host.registry.App;
import java.time.Instant;

/**
 * An app as users see it.
 *
 * @param name its name
 * @param url where it answers
 * @param created when it was first published
 * @param versions how many versions it has
 * @param active the version that answers
 */
public record AppView(String name, String url, String created, int versions, VersionView active) {

    /** The view of an app that answers at a URL. */
    public static AppView of(App app, String url) {
        return new AppView(
                app.name(),
                url,
                Instant.ofEpochMilli(app.createdMillis()).toString(),
                app.versions().size(),
                VersionView.of(app, app.activeVersion()));
    }
}
