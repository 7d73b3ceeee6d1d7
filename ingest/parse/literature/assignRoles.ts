import { type Block, languageOf, looksLikeHeading } from "#ingest/parse/literature/block";
import { matchLabel } from "#ingest/parse/literature/labels";
import { type Look, lookOf } from "#ingest/parse/literature/role";
import { isFinished, wordCount } from "#ingest/text";
import type { Language } from "#lib/law/language";
import type { FurnitureKind } from "#lib/law/provision";

/** What a block is in its document. `look-heading` only looks like a heading: the text beside it counts on. */
export type Role =
  | "title"
  | "author"
  | "meta"
  | "abstract-label"
  | "abstract"
  | "keywords"
  | "heading"
  | "look-heading"
  | "references"
  | "ref"
  | "p"
  | "note"
  | FurnitureKind;

export type Assigned = { readonly block: Block; readonly look: Look; readonly role: Role; readonly language: Language };

type Looked = { readonly block: Block; readonly look: Look };

/** Front matter holds at most so many blocks before an abstract. */
const longestFront = 16;

const entry = /^\[?\d{1,4}(?:[.)\]]|\.\])\s/u;

/** Where the front matter of the abstract at `index` begins: after the keywords, the bibliography or the start before it. */
function frontStart(looked: readonly Looked[], index: number): number {
  for (let at = index - 1; at >= Math.max(0, index - longestFront); at -= 1) {
    const { block, look } = looked[at] ?? {};
    if (block === undefined) break;
    const isBody = look === "keywords" || look === "abstract" || look === "references" || entry.test(block.text);
    if (isBody || (look === "text" && wordCount(block.text) > 60)) return at + 1;
  }
  return Math.max(0, index - longestFront);
}

/** The title of a front matter: its longest heading, else its longest text that is no sentence. */
function titleOf(front: readonly Looked[]): Block | null {
  const headed = front.filter(({ look, block }) => look === "heading" || (look === "text" && block.bold));
  const candidates = headed.length > 0 ? headed : front.filter(({ look, block }) => look === "text" && !isFinished(block.text));
  return candidates.map(({ block }) => block).sort((left, right) => right.text.length - left.text.length)[0] ?? null;
}

function frontRole({ block, look }: Looked, title: Block | null): Role {
  if (block.note !== null) return "note";
  return block === title ? "title" : look === "author" ? "author" : "meta";
}

/** The blocks before each abstract, with their roles. */
function frontRoles(looked: readonly Looked[]): ReadonlyMap<Block, Role> {
  const roles = new Map<Block, Role>();
  for (const [index, { look }] of looked.entries()) {
    if (look !== "abstract") continue;
    const front = looked.slice(frontStart(looked, index), index);
    const title = titleOf(front);
    for (const it of front) roles.set(it.block, frontRole(it, title));
  }
  return roles;
}

/** The title of a document without labels: its first line, if it is short and no sentence. */
function firstLineTitle(looked: readonly Looked[]): Block | null {
  const [first, next] = looked;
  if (first === undefined || next === undefined || looked.some(({ look }) => look === "abstract")) return null;
  const isTitle = wordCount(first.block.text) <= 30 && !isFinished(first.block.text) && /^["“«]?[\p{Lu}\d]/u.test(first.block.text);
  return isTitle ? first.block : null;
}

type State = { readonly zone: "start" | "abstract" | "body" | "references"; readonly titleText: string | null };

const roleByLook: Readonly<Partial<Record<Look, Role>>> = {
  keywords: "keywords",
  references: "references",
  dates: "meta",
  identifier: "meta",
  licence: "meta",
  credit: "credit",
  advert: "advert",
  note: "note",
  heading: "heading",
};

function roleOf({ block, look }: Looked, next: Block | undefined, state: State): Role {
  if (state.titleText !== null && block.text.trim() === state.titleText) return "repeated-title";
  if (look === "abstract") return isLabelAlone(block) ? "abstract-label" : "abstract";
  if (state.zone === "references" && (look === "text" || look === "note") && !block.bold && block.note === null) return "ref";
  const byLook = roleByLook[look];
  if (byLook !== undefined) return byLook;
  if (state.zone === "abstract") return "abstract";
  if (looksLikeHeading(block, next)) return "look-heading";
  return "p";
}

const isLabelAlone = (block: Block): boolean => (matchLabel(block.text, "abstract")?.[0].length ?? 0) >= block.text.trim().length;

function zoneAfter(role: Role, zone: State["zone"]): State["zone"] {
  if (role === "abstract" || role === "abstract-label") return "abstract";
  if (role === "references") return "references";
  if (role === "ref" || role === "note" || role === "meta") return zone;
  return role === "heading" || role === "keywords" || role === "p" || role === "look-heading" ? "body" : zone;
}

type Spoken = Looked & { readonly own: Language };

/** For each block the language of the last abstract before it, or null. */
function abstractBefore(blocks: readonly Spoken[]): readonly (Language | null)[] {
  let last: Language | null = null;
  return blocks.map(({ look, own }) => {
    const before = last;
    if (look === "abstract") last = own;
    return before;
  });
}

/** Front matter speaks the language of the abstract after it, keywords that of the one before; all else, the one its letters tell. */
function languages(looked: readonly Looked[], front: ReadonlyMap<Block, Role>, main: Language): readonly Language[] {
  const blocks = looked.map((it): Spoken => ({ ...it, own: languageOf(it.block.text, main) }));
  const before = abstractBefore(blocks);
  const after = abstractBefore(blocks.toReversed()).toReversed();
  return blocks.map(({ block, look, own }, index) => {
    if (look === "keywords") return before[index] ?? own;
    return (front.has(block) ? after[index] : null) ?? own;
  });
}

/** Says of every block what it is in its document. */
export function assignRoles(blocks: readonly Block[], main: Language): readonly Assigned[] {
  const looked = blocks.map((block) => ({ block, look: lookOf(block) }));
  const front = frontRoles(looked);
  const spoken = languages(looked, front, main);
  const title = firstLineTitle(looked);
  let state: State = { zone: "start", titleText: null };
  return looked.map((it, index) => {
    const role = front.get(it.block) ?? (it.block === title ? "title" : roleOf(it, looked[index + 1]?.block, state));
    const titleText = role === "title" && state.titleText === null ? it.block.text.trim() : state.titleText;
    state = { zone: zoneAfter(role, state.zone), titleText };
    return { ...it, role, language: spoken[index] ?? main };
  });
}
