package dev.awsinquiry.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The folder of the SQLite file. What people wrote about an incident stands in it, so where the product makes the folder
 * nobody but its own user looks in; one that is there already belongs to whoever made it.
 */
final class DataFolder {

    private static final String OWNER_ALONE = "rwx------";

    private DataFolder() {}

    /** Makes the folder unless there is one. */
    static void make(Path folder) throws IOException {
        boolean permissions =
                folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        Files.createDirectories(
                folder,
                permissions
                        ? new FileAttribute<?>[] {
                            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ALONE))
                        }
                        : new FileAttribute<?>[0]);
    }
}
