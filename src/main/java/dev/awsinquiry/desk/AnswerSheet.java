package dev.awsinquiry.desk;

import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.Inquiry;
import java.util.List;
import java.util.Map;

/**
 * What <em>Answer in a form</em> asks for.
 *
 * @param inquiry as it was when the form was opened
 * @param fields the inputs of what is missing, in order; empty when nothing is
 * @param preset what they start with; only a time that lacks its zone does
 */
public record AnswerSheet(Inquiry inquiry, List<Field> fields, Map<Field, String> preset) {

    public AnswerSheet {
        fields = List.copyOf(fields);
        preset = Map.copyOf(preset);
    }
}
