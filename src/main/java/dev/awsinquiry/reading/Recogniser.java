package dev.awsinquiry.reading;

/** Recognises one kind of thing in a text. Holds no state of a text; the same page gives the same notes. */
interface Recogniser {

    /** Writes down what it finds on the page. */
    void read(Page page, Notes notes);
}
