package dev.awsinquiry.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Says of every other path below {@code /api} that there is nothing, in the API's own form. */
@Path("/api/{path: .*}")
public class NothingElse {

    @GET
    @Operation(hidden = true)
    public void read() {
        throw new Problems.NotFound("There is nothing at this path.");
    }

    @POST
    @Operation(hidden = true)
    public void sent() {
        throw new Problems.NotFound("There is nothing at this path.");
    }
}
