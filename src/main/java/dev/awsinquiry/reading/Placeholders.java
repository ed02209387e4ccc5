package dev.awsinquiry.reading;

import dev.awsinquiry.inquiry.*;
import java.time.*;
import java.util.*;

public class Placeholders {
    public static boolean placeholder(String t) {
        throw new UnsupportedOperationException();
    }

    public static boolean unknownWord(String t) {
        throw new UnsupportedOperationException();
    }
}
