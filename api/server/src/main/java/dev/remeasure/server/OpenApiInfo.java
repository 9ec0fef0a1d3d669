package dev.remeasure.server;

import dev.remeasure.claims.Version;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;

/** The head of the OpenAPI document, which is generated when this module is compiled. */
@OpenAPIDefinition(
    info =
        @Info(
            title = "Remeasure",
            version = Version.NUMBER,
            description =
                "The reproduction tracker for benchmark claims. Every ratio is baseline ÷ subject,"
                    + " above 1 = the subject is better. Errors are problem responses (RFC 9457). Whoever"
                    + " changes something says who it is in the header Remeasure-User (UTF-8,"
                    + " percent-encoded), else it is the server's own user.",
            license =
                @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")))
final class OpenApiInfo {
  private OpenApiInfo() {}
}
