import type { z } from "zod";
import { formatAddress } from "#lib/law/address";
import { forceOf } from "#lib/law/force";
import type { Language } from "#lib/law/language";
import { titleOf } from "#lib/law/work";
import { forceText } from "#lib/search/arrange";
import type { Reader } from "../../_address/located";
import { type SavedProvision, savedLabel } from "../../_saved/savedProvision";
import { publicAddress } from "../../_words/canonical";
import type { savedSchema } from "../_schema/saved";

/** A saved provision in a table. */
export type SavedRow = z.infer<typeof savedSchema>;

export const savedColumns = [
  "work",
  "edition",
  "eId",
  "label",
  "title",
  "language",
  "force",
  "text",
  "url",
] as const satisfies readonly (keyof SavedRow)[];

/** All that a provision says, a line a piece, each after its printed number. */
const textOf = ({ pieces }: SavedProvision): string | null =>
  pieces.map(({ num, heading, text }) => [num, heading, text].filter((it) => it !== null).join(" ")).join("\n") || null;

/** @param language of its names. */
export function savedRow(saved: SavedProvision, language: Language, { day }: Reader): SavedRow {
  const { work, edition, eId, provision } = saved;
  return {
    ...{ work: work.id, edition: edition.id, eId },
    ...{ label: savedLabel(saved, language), title: titleOf(work, language), language: provision.language },
    ...{ force: forceText(forceOf(work, day)), text: textOf(saved) },
    url: publicAddress(formatAddress({ work: work.id, edition: edition.id, eId })),
  };
}
