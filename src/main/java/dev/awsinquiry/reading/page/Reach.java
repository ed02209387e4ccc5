package dev.awsinquiry.reading.page;

/** Of whom the words tell by which a reply names all or some. */
public enum Reach {
    /** Of those whom the fault hits. */
    HIT,
    /** Of those who are well, who never were hit. */
    SPARED,
    /** Of something else: who is well again, how far a repair has come, who came to work, what a status page shows. */
    ELSE
}
