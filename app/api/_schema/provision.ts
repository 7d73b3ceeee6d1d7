import { z } from "zod";
import { absences, correspondenceBases } from "#lib/law/concordance";
import { languages } from "#lib/law/language";
import { provisionKinds, provisionStatuses } from "#lib/law/provision";
import { referenceFields } from "#lib/law/reference";
import { relations } from "#lib/store/counterparts";
import { referenceSchema } from "./reference";

const text = z.string().nullable();

/** A provision named: enough to show a link to it. */
export const namedProvision = z.strictObject({
  eId: z.string(),
  kind: z.enum(provisionKinds),
  num: text,
  heading: text,
  label: z.string(),
  url: z.string(),
});

const correction = z.strictObject({
  in: z.enum(referenceFields),
  start: z.int(),
  end: z.int(),
  printed: z.string(),
  readAs: z.string(),
  who: z.string(),
  when: z.string(),
});

const hop = z.strictObject({
  work: z.string(),
  edition: z.string(),
  eId: z.string(),
  url: z.string(),
  /** The same provision in another edition, or a counterpart that is suggested by likeness or stated by an editor. */
  by: z.enum(["same", ...correspondenceBases]),
});

/** What is known of a provision in the law before or after its own. Without chains it has no counterpart that is known. */
export const counterpartsSchema = z.strictObject({
  relation: z.enum(relations),
  work: z.string(),
  /** Why there are no chains: an editor states that there is no counterpart, or none was found; null where there are some. */
  absence: z.enum(absences).nullable(),
  chains: z.array(
    z.strictObject({
      /** The way to the counterpart, which is the last. */
      hops: z.array(hop),
      /** The share of their words that the two provisions have in common, 0 to 1; null where an editor matched them. */
      likeness: z.number().nullable(),
      /** Whether it is the counterpart of what the provision stands in. */
      isAround: z.boolean(),
    }),
  ),
});

/** The answer of `/api/provisions/{work}[@{edition}]/{path}`. `url` is the pinned address. */
export const provisionAnswer = z.strictObject({
  work: z.string(),
  edition: z.string(),
  ...namedProvision.shape,
  title: z.string(),
  force: text,
  text,
  wrapUp: text,
  /** What editors read in the place of misprints of its own text, which stays as printed: offsets in the field `in`. */
  corrections: z.array(correction),
  language: z.enum(languages),
  status: z.enum(provisionStatuses),
  sameAs: z.string(),
  page: z.int().nullable(),
  line: z.int(),
  order: z.int(),
  /** Which block of the text the address means, from 1; null for all of it. */
  block: z.int().nullable(),
  ancestors: z.array(namedProvision),
  children: z.array(namedProvision),
  neighbours: z.strictObject({ previous: namedProvision.nullable(), next: namedProvision.nullable() }),
  /** In the laws that its own took the place of, or that took its place, as far as they are matched. */
  counterparts: z.array(counterpartsSchema),
  /** References in its own text and in all inside it. */
  references: z.array(referenceSchema),
  /** References to it or to something inside it, the first 100; `/api/references?to=` has them all. */
  citedBy: z.array(referenceSchema),
});
