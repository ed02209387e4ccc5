package dev.awsinquiry.reader.shape;

import dev.awsinquiry.reader.shape.Shape.Kind;
import dev.awsinquiry.reader.text.Folded;
import dev.awsinquiry.reader.text.Page;
import dev.awsinquiry.reader.text.Rows;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds everything that has a shape. Holds its tables and no other state; may be used by many threads. */
public final class Shapes {

    private final Zones zones;
    private final Regions regions;
    private final Resources resources;
    private final Errors errors;
    private final Abbreviations abbreviations;

    /** Rests on these tables. */
    public Shapes(Rows rows) {
        zones = new Zones(rows);
        regions = new Regions(rows);
        resources = new Resources(rows, regions);
        errors = new Errors(rows);
        abbreviations = new Abbreviations(rows);
    }

    /**
     * The shapes of a text, in the order in which they begin.
     *
     * @param today the author's date, for dates without a year
     */
    public List<Shape> in(Page page, LocalDate today) {
        Folded folded = page.folded();
        List<Shape> found = new ArrayList<>();
        Times.find(folded.lower, today, found);
        zones.find(folded, found);
        regions.find(folded, found);
        resources.find(folded, found);
        errors.find(page, found);
        Counts.find(folded.lower, found);
        abbreviations.find(folded, found);
        links(folded.lower, found);
        found.sort(Comparator.comparingInt(Shape::start).thenComparing(Shape::kind));
        return found;
    }

    private static void links(String lower, List<Shape> into) {
        for (int at = lower.indexOf("://"); at >= 0; at = lower.indexOf("://", at + 3)) {
            int start = at;
            while (start > 0 && at - start < 8 && Character.isLetter(lower.charAt(start - 1)) && lower.charAt(start - 1) < 0x7f) {
                start--;
            }
            int end = at;
            while (end < lower.length() && lower.charAt(end) > ' ' && lower.charAt(end) < 0x7f && ")>\"'".indexOf(lower.charAt(end)) < 0) {
                end++;
            }
            into.add(new Shape(Kind.LINK, start, end, ""));
        }
    }
}
