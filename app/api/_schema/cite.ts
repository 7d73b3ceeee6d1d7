import { z } from "zod";
import { citeFormats, citeStyles } from "#lib/law/cite/cite";
import { languages } from "#lib/law/language";

/**
 * The parameters of `/api/cite/{work}[@{edition}]/{path}`: plain text without a word. `style` shapes text, `language` is that
 * of the citation: that of the style where it has only one, else English.
 */
export const citeParameters = z.strictObject({
  format: z.enum(citeFormats).optional(),
  style: z.enum(citeStyles).optional(),
  language: z.enum(languages).optional(),
});

/** The part of CSL-JSON (Citation Style Language 1.0.2) that every record has; its own schema says the rest. */
export const cslAnswer = z.array(z.looseObject({ id: z.string(), type: z.string(), title: z.string(), URL: z.string() }));
