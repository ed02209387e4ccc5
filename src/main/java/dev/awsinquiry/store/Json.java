package dev.awsinquiry.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Mark;
import dev.awsinquiry.inquiry.Owner;
import dev.awsinquiry.inquiry.Partial;
import dev.awsinquiry.inquiry.Remark;
import dev.awsinquiry.inquiry.Reminding;
import dev.awsinquiry.inquiry.ReplyDraft;
import dev.awsinquiry.inquiry.Source;
import dev.awsinquiry.inquiry.Texting;
import dev.awsinquiry.text.Block;
import dev.awsinquiry.text.Control;
import dev.awsinquiry.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Documents as JSON: records as they are, moments in ISO 8601 to the nanosecond. What a reader doesn't know it ignores,
 * so that during a rolling update an older process reads what a newer one wrote. Names of records, components and
 * constants are therefore a stored format.
 */
final class Json {

    /** The sealed types, whose values say which of their kinds they are. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    private interface Kinds {}

    /** What came with a later version is left out where it says nothing, so that what is old is written as before. */
    private interface Later {
        @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        boolean danger();
    }

    /** The same for menus. */
    private interface LaterOfMenus {
        @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        boolean people();
    }

    /** The same for inquiries. */
    private interface LaterOfInquiries {
        @JsonInclude(JsonInclude.Include.NON_ABSENT)
        Optional<Owner> owner();

        @JsonInclude(JsonInclude.Include.NON_ABSENT)
        Optional<Mark.Answered> answered();

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        Map<Field, String> handedIn();
    }

    /** The same for the texts. */
    private interface LaterOfTexting {
        @JsonInclude(JsonInclude.Include.NON_ABSENT)
        Optional<ReplyDraft> reply();

        @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        boolean refused();

        @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        int lost();

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<String> held();
    }

    /** The same for reminding. */
    private interface LaterOfReminding {
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        Map<String, Reminding.Again> anew();

        @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        int rounds();
    }

    /** The same for marks. */
    private interface LaterOfMarks {
        @JsonInclude(JsonInclude.Include.NON_ABSENT)
        Optional<Reminding.Round> round();
    }

    /** The same for contributions. */
    private interface LaterOfSources {
        @JsonInclude(JsonInclude.Include.NON_ABSENT)
        Optional<Partial> partial();

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<Remark> settled();

        @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        int files();
    }

    private static final JsonMapper MAPPER = mapper();

    private Json() {}

    private static JsonMapper mapper() {
        JsonMapper.Builder builder = JsonMapper.builder()
                .addModule(new Jdk8Module())
                .addModule(new JavaTimeModule())
                // isOpen() and its like are answers, not components
                .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        addKinds(builder, Block.class);
        addKinds(builder, Span.class);
        addKinds(builder, Control.class);
        return builder.addMixIn(Control.Button.class, Later.class)
                .addMixIn(Control.Menu.class, LaterOfMenus.class)
                .addMixIn(Inquiry.class, LaterOfInquiries.class)
                .addMixIn(Texting.class, LaterOfTexting.class)
                .addMixIn(Reminding.class, LaterOfReminding.class)
                .addMixIn(Mark.class, LaterOfMarks.class)
                .addMixIn(Source.class, LaterOfSources.class)
                .build();
    }

    private static void addKinds(JsonMapper.Builder builder, Class<?> sealed) {
        builder.addMixIn(sealed, Kinds.class);
        for (Class<?> kind : sealed.getPermittedSubclasses()) {
            builder.registerSubtypes(new NamedType(kind, kind.getSimpleName().toLowerCase(Locale.ROOT)));
        }
    }

    /** The value as JSON; the same value always gives the same text, sets excepted. */
    static String write(Object value) {
        try {
            return Texts.escapeHalves(MAPPER.writeValueAsString(value));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("can't be written as JSON: " + value.getClass(), e);
        }
    }

    /** The value as a tree, to take something out or to put it in. */
    static ObjectNode tree(Object value) {
        return MAPPER.valueToTree(value);
    }

    /** JSON as a tree. */
    static ObjectNode tree(String json) {
        return read(json, ObjectNode.class);
    }

    /**
     * The value that the JSON stands for.
     *
     * @throws Unreadable when it doesn't stand for one
     */
    static <T> T read(String json, Class<T> type) {
        return read(() -> MAPPER.readValue(json, type), type);
    }

    /** The value that the tree stands for; as above. */
    static <T> T read(ObjectNode tree, Class<T> type) {
        return read(() -> MAPPER.treeToValue(tree, type), type);
    }

    private interface Reading<T> {
        T value() throws JsonProcessingException;
    }

    private static <T> T read(Reading<T> reading, Class<T> type) {
        try {
            return reading.value();
        } catch (JsonProcessingException e) {
            throw new Unreadable("a document can't be read as " + type.getSimpleName() + ": " + trouble(e));
        }
    }

    /** The parser's own words quote what it tripped over. */
    private static String trouble(JsonProcessingException e) {
        JsonLocation at = e.getLocation();
        return e.getClass().getSimpleName() + (at == null ? "" : " at " + at.getLineNr() + ":" + at.getColumnNr());
    }
}
