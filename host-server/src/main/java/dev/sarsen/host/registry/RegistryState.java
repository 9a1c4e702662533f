package dev.sarsen.host.registry;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What the registry holds at one moment; immutable, for readers.
 *
 * @param appsByName the apps
 * @param applied how many commands led here
 */
public record RegistryState(SortedMap<String, App> appsByName, long applied) {

    /** All apps in the order of their names. */
    public List<App> apps() {
        return List.copyOf(appsByName.values());
    }

    /** The app with this name. */
    public Optional<App> app(String name) {
        return Optional.ofNullable(appsByName.get(name));
    }

    /** Whether any version of any app needs this module. */
    public boolean refersTo(String moduleDigest) {
        return appsByName.values().stream()
                .flatMap(app -> app.versions().stream())
                .anyMatch(version -> version.moduleDigest().equals(moduleDigest));
    }
}
