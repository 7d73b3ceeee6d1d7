import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { parseDate } from "#lib/law/date";

/** `judged` references of a hand-judged sample, `right` of them found, and leading where they should. */
const counts = z.object({ judged: z.int().min(1), right: z.int().min(0) });

/** What looks like a reference and is none: `linked` of them were taken for one. */
const lookalikes = z.object({ judged: z.int().min(1), linked: z.int().min(0) });

const schema = counts.extend({
  date: z.string().transform((text, context) => {
    const date = parseDate(text);
    if (date.ok) return date.value;
    context.addIssue({ code: "custom", message: "a date" });
    return z.NEVER;
  }),
  byKind: z.record(z.string(), counts),
  notReferences: lookalikes.optional(),
});

export type Counts = z.infer<typeof counts>;
export type Figures = z.infer<typeof schema>;

/** Where `npm run score` leaves what it counted, from the folder that the site runs in. */
const file = join("bench", "gold", "figures.json");

/** How right references are by the last count; null where none was kept, or it says something else. */
export async function readFigures(folder: string = process.cwd()): Promise<Figures | null> {
  const text = await readFile(join(folder, file), "utf8").catch(() => null);
  if (text === null) return null;
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
