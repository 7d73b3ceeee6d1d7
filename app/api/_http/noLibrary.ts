import { problem } from "#lib/problem";

/** What every question about texts gets before the first ingest. */
export const noLibrary = (): Response => problem("no-library", 'No library has been published here; "npm run ingest" makes one.');
