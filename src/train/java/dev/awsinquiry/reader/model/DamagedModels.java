package dev.awsinquiry.reader.model;

import dev.awsinquiry.reader.text.Rows;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The model's file as it shouldn't be, for tests. */
public final class DamagedModels {

    private DamagedModels() {}

    /** The file with one byte in its middle changed. */
    public static byte[] oneByteOther() {
        try (InputStream in = Model.class.getResourceAsStream(Model.FILE)) {
            byte[] file = in.readAllBytes();
            file[file.length / 2] ^= 1;
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Loads it as a start would. */
    public static void load(byte[] file) {
        Model.of(file, new Cues(Rows.BUNDLED));
    }
}
