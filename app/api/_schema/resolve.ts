import { z } from "zod";

/** The longest citation that is read, in UTF-16 code units. */
const longest = 1000;

/** The parameters of `/api/resolve`. `work` confines the citation to one work of the library. */
export const resolveParameters = z.strictObject({
  cite: z.string().trim().min(1, "a citation").max(longest, `at most ${longest} characters`),
  work: z
    .string()
    .regex(/^[a-z0-9-]{1,100}$/, "the id of a work")
    .optional(),
});

const candidate = z.strictObject({
  work: z.string(),
  edition: z.string(),
  eId: z.string(),
  label: z.string(),
  url: z.string(),
  /** Which wording this is, and how it was found where it is not as cited. */
  note: z.string(),
});

/**
 * The answer of `/api/resolve`. `understood` says whether the text is a citation at all. Where nothing held is meant,
 * `candidates` is empty and `nearest` lists the provisions by its side; it is empty in every other case.
 */
export const resolveAnswer = z.strictObject({
  understood: z.boolean(),
  candidates: z.array(candidate),
  nearest: z.array(candidate),
});
