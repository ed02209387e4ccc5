package dev.awsinquiry.reading.page;

/** Recognises one kind of thing in a text. Holds no state of a text; the same page gives the same notes. */
public interface Recogniser {

    /** Writes down what it finds on the page. */
    void read(Page page, Notes notes);
}
