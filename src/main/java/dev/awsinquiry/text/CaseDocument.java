package dev.awsinquiry.text;

import dev.awsinquiry.inquiry.*;
import java.time.*;
import java.util.*;

public record CaseDocument(String body) {
    public String whole() {
        return body;
    }
}
