package dev.awsinquiry.api;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
        read();
    }

    @PUT
    @Operation(hidden = true)
    public void put() {
        read();
    }

    @PATCH
    @Operation(hidden = true)
    public void patched() {
        read();
    }

    @DELETE
    @Operation(hidden = true)
    public void deleted() {
        read();
    }
}
