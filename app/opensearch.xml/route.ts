import { config } from "#lib/config";
import { languages } from "#lib/law/language";
import { handled } from "#lib/log";
import { words } from "../_words/words";
import { openSearchDescription } from "./description";

/** What browsers and other tools read to search the site. Without PUBLIC_URL its addresses have no host. */
export const GET = handled("/opensearch.xml", async (_request: Request, _context: unknown) => {
  const base = config().publicUrl ?? "";
  const text = openSearchDescription({ base, name: words.say("site.name"), sentence: words.say("site.sentence"), languages });
  const headers = { "content-type": "application/opensearchdescription+xml; charset=utf-8", "cache-control": "public, max-age=86400" };
  return new Response(text, { headers });
});
