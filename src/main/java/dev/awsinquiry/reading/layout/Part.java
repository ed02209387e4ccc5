package dev.awsinquiry.reading.layout;

/** What a stretch of a text is, as its layout tells: not everything that stands in a message was said by its author. */
public enum Part {
    /** The author's own words. */
    PROSE,
    /** A heading or a label: it states nothing by itself. */
    HEADING,
    /** A line marked as quotation. */
    QUOTE,
    /** Between code fences. */
    CODE,
    /** A line that a machine wrote. */
    LOG,
    /** AWS's own announcement, pasted in. */
    STATUS,
    /** Help that a template left over, an example, or the head of a mail. */
    TEMPLATE
}
