import { config } from "#lib/config";
import { handled } from "#lib/log";
import { json } from "../_http/respond";
import { openApiDocument } from "./document";

/** The description of the API (OpenAPI 3.1). */
export const GET = handled("/api/openapi.json", async (_request, _context: unknown) => json(openApiDocument(config().publicUrl), "shared"));
