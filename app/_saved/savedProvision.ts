import { labelOf, type Named } from "#lib/law/label";
import type { Language } from "#lib/law/language";
import type { Provision } from "#lib/law/provision";
import { visibleText } from "#lib/law/visibleText";
import type { Edition, Work } from "#lib/law/work";
import { wordsIn } from "#lib/messages";
import { citedBetween } from "#lib/store/citations";
import type { Library } from "#lib/store/library";
import { type Entry, pathTo } from "../_address/contents";
import { contentsIn } from "../_address/contentsIn";
import type { FoundSaved } from "./findSaved";

type Held = Extract<FoundSaved, { kind: "held" }>;

/** A stretch of a saved text: what one provision says. `depth`: how far inside the saved one it stands. */
export type SavedPiece = Pick<Provision, "num" | "heading" | "language" | "status"> & {
  readonly key: string;
  readonly text: string | null;
  readonly depth: number;
};

/** A saved provision with all that pages and files say of it. */
export type SavedProvision = {
  readonly path: string;
  readonly work: Work;
  readonly edition: Edition;
  readonly provision: Provision;
  readonly eId: Held["located"]["eId"];
  /** It and the entries it stands in: their numbers and headings as printed. */
  readonly known: readonly Named[];
  /** Its text and that of what stands inside it, in reading order; nothing where the owner allows no text to be shown. */
  readonly pieces: readonly SavedPiece[];
  /** How often it is cited, or anything in it. */
  readonly citedBy: number;
};

/** The most provisions inside that are text of the saved one: an article of a code. A section or chapter is saved by its name. */
const mostInside = 120;

/** The heading of what is saved is its label where no number is printed: it is not said twice. */
const headingOf = ({ num, heading }: Provision, depth: number): string | null => (depth === 0 && num === null ? null : heading);

function piecesOf(it: Provision, all: readonly Provision[], rights: Work["rights"], depth: number): readonly SavedPiece[] {
  const { eId: key, language, status } = it;
  const own = { key, language, status, depth, num: depth === 0 ? null : it.num, heading: headingOf(it, depth) };
  const inside = all.filter((other) => other.parent === it.eId).flatMap((child) => piecesOf(child, all, rights, depth + 1));
  const tail = { key: `${key} wrapUp`, language, status: "in-force", depth, num: null, heading: null } as const;
  const wrapUp = visibleText(rights, it.wrapUp);
  return [{ ...own, text: visibleText(rights, it.text) }, ...inside, ...(wrapUp === null ? [] : [{ ...tail, text: wrapUp }])];
}

/** The entry that a gathering is (`body`), else the provision: the first and the last order of what is saved. */
function rangeOf({ located: { isWhole, provision } }: Held, path: readonly Entry[]): { readonly first: number; readonly last: number } {
  const entry = isWhole ? path.at(-1) : undefined;
  const { order: first, last } = entry ?? provision;
  return { first, last: last - first > mostInside ? provision.order : last };
}

async function readPieces(library: Library, held: Held, path: readonly Entry[]): Promise<readonly SavedPiece[]> {
  const { work, provision, block } = held.located;
  if (work.rights === "metadata") return [];
  if (block !== null) {
    const text = provision.text?.split("\n")[block - 1] ?? null;
    return piecesOf({ ...provision, text, wrapUp: null }, [], work.rights, 0);
  }
  const { first, last } = rangeOf(held, path);
  const all = first === last ? [provision] : await library.range(work.id, provision.edition, first, last);
  const roots = all.filter((it) => !all.some((other) => other.eId === it.parent));
  return roots.flatMap((root) => piecesOf(root, all, work.rights, roots.length > 1 ? 1 : 0));
}

/** Reads what an entry of a list says. */
export async function readSaved(library: Library, held: Held): Promise<SavedProvision> {
  const { work, edition, provision, eId } = held.located;
  const path = pathTo((await contentsIn(library, work.id, edition.id)).entries, provision.order);
  const range = { work: work.id, edition: edition.id, from: provision.order, to: provision.order };
  const [pieces, cited] = await Promise.all([readPieces(library, held, path), citedBetween(library.database, range)]);
  const said = pieces.filter(({ text, heading, status }) => text !== null || heading !== null || status !== "in-force");
  return {
    path: held.path,
    work,
    edition,
    provision,
    eId,
    known: [...path, provision],
    pieces: said,
    citedBy: cited.get(provision.eId) ?? 0,
  };
}

/** The name of a saved provision; text under no heading has none, and is called that. */
export const savedLabel = ({ eId, known }: Pick<SavedProvision, "eId" | "known">, language: Language): string =>
  labelOf(eId, language, known) || wordsIn(language).say("entry.text");
