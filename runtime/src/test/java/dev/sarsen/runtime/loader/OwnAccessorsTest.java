package dev.sarsen.runtime.loader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sarsen.runtime.TestArtifact;
import dev.sarsen.runtime.abi.Bulk;
import dev.sarsen.runtime.abi.LinearMemory;
import dev.sarsen.runtime.abi.Mem;
import dev.sarsen.runtime.abi.MemoryForm;
import dev.sarsen.runtime.artifact.ArtifactReader;
import org.junit.jupiter.api.Test;

class OwnAccessorsTest {

    private static ArtifactClassLoader loader() {
        byte[] artifact = TestArtifact.jar(new TestArtifact().entries(), true);
        return new ArtifactClassLoader(ArtifactReader.open(artifact), "sarsen/gen/", "0123456789abcdef");
    }

    @Test
    void modulesDoNotShareTheProfilesOfTheirNativeAccessors() throws ClassNotFoundException {
        loader();
        ArtifactClassLoader one = loader();
        ArtifactClassLoader other = loader();
        Class<?> ofOne = one.loadClass(Mem.class.getName());
        Class<?> ofOther = other.loadClass(Mem.class.getName());

        if (MemoryForm.NATIVE) {
            assertThat(ofOne).isNotSameAs(ofOther).isNotSameAs(Mem.class);
            assertThat(ofOne.getClassLoader()).isSameAs(one);
            assertThat(one.loadClass(Mem.class.getName())).isSameAs(ofOne);
        } else {
            assertThat(ofOne).isSameAs(ofOther).isSameAs(Mem.class);
        }
    }

    @Test
    void everythingElseOfTheRuntimeIsShared() throws ClassNotFoundException {
        loader();
        ArtifactClassLoader loader = loader();
        assertThat(loader.loadClass(Bulk.class.getName())).isSameAs(Bulk.class);
        assertThat(loader.loadClass(LinearMemory.class.getName())).isSameAs(LinearMemory.class);
    }
}
