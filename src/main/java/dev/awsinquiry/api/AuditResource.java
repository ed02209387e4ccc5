package dev.awsinquiry.api;

import dev.awsinquiry.desk.Audit;
import dev.awsinquiry.desk.Ledger;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Who did what, and when; nothing that anybody typed. There is nothing here that would change it. */
@Path("/api/audit")
public class AuditResource {

    private final Ledger ledger;

    AuditResource(Ledger ledger) {
        this.ledger = ledger;
    }

    /** A page of entries; {@code next} is what {@code after} has to be for the page that follows, or null. */
    public record PageView(
            List<EntryView> entries,
            @Schema(nullable = true) @Nullable String next) {}

    /** An entry; {@code at} is a moment in ISO 8601, in UTC. */
    public record EntryView(String id, String at, String team, String inquiry, String who, String what) {

        static EntryView of(Audit.Entry entry) {
            return new EntryView(
                    entry.id(), entry.at().toString(), entry.team(), entry.inquiry(), entry.who(), entry.what());
        }
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Who did what, and when; the newest first",
            description = "All of them, or those of one inquiry, which need no longer be on record itself.")
    @APIResponse(responseCode = "200", description = "A page of them")
    @APIResponse(responseCode = "400", description = "A parameter can't be read")
    @APIResponse(responseCode = "401", description = "No token, or a wrong one")
    public PageView list(
            @QueryParam("inquiry") @Nullable String inquiry,
            @QueryParam("limit")
                    @DefaultValue("50")
                    @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "200",
                                            defaultValue = "50"))
                    String limit,
            @QueryParam("after") @Nullable String after) {
        int wanted = PageSize.of(limit);
        // an empty page would be taken for the end of the list
        List<Audit.Entry> found = ledger.page(given(inquiry), given(after), wanted + 1)
                .orElseThrow(() -> new Problems.BadRequest(
                        "\"after\" names no entry; it has to be what \"next\" was on the page before."));
        List<Audit.Entry> page = found.subList(0, Math.min(found.size(), wanted));
        return new PageView(
                page.stream().map(EntryView::of).toList(),
                found.size() > wanted ? page.get(page.size() - 1).id() : null);
    }

    private static Optional<String> given(@Nullable String parameter) {
        return Optional.ofNullable(parameter).filter(text -> !text.isEmpty());
    }
}
