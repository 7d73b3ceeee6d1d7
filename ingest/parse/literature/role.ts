import { type Block, isMarkedHeading } from "#ingest/parse/literature/block";
import { matchLabel } from "#ingest/parse/literature/labels";
import { wordCount } from "#ingest/text";

/** What a block is by its own look, before its neighbours are asked. */
export type Look =
  | "abstract"
  | "keywords"
  | "references"
  | "heading"
  | "dates"
  | "identifier"
  | "author"
  | "affiliation"
  | "email"
  | "licence"
  | "note"
  | "credit"
  | "advert"
  | "text";

/** Initials with a surname, in either order: "B.S. Rakhmetulina", "Рахметулина Б.С.". */
const name = /(?:\p{Lu}\.\s?){1,2}\p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+\s(?:\p{Lu}\.\s?){1,2}/u;

/** A name without the marks of its affiliation; looking back keeps the search linear in digits of any number. */
export const withoutMarks = (part: string): string => part.replace(/(?<![\p{N}*\s])[\p{N}*\s]+$|^[\p{N}*\s]+/gu, "");

/** A list of authors: nothing but names, marks of affiliation and separators. */
function isAuthorList(text: string): boolean {
  const parts = text.split(/[,;]|\s(?:and|и|және)\s/u).map(withoutMarks);
  const filled = parts.filter((part) => part !== "");
  return filled.length > 0 && filled.every((part) => name.test(part) && wordCount(part) <= 4);
}

const identifier = /^(?:https?:\/\/(?:dx\.)?doi\.org\/\S+|doi:?\s*10\.\S+|(?:irsti|мрнти|ғтамр|udc|удк|әож|jel)\b.{0,60})$/iu;

const isDates = (text: string): boolean =>
  (["received", "accepted", "published"] as const).some((label) => matchLabel(text, label) !== null) && wordCount(text) <= 20;

/** Tried in this order: the surest signs first. */
const looks: readonly (readonly [Look, (block: Block) => boolean])[] = [
  ["note", ({ note }) => note !== null],
  ["keywords", ({ text }) => matchLabel(text, "keywords") !== null],
  ["abstract", ({ text }) => matchLabel(text, "abstract") !== null],
  ["references", (block) => wordCount(block.text) <= 5 && matchLabel(block.text, "references") !== null],
  ["identifier", ({ text }) => identifier.test(text.trim())],
  ["dates", ({ text }) => isDates(text)],
  ["credit", ({ text }) => matchLabel(text, "credit") !== null],
  ["advert", ({ text }) => wordCount(text) <= 20 && matchLabel(text, "advert") !== null],
  ["licence", ({ text }) => matchLabel(text, "licence") !== null],
  ["email", ({ text }) => /\be-?mail\b|\S@[^\s@]+\.\S/iu.test(text) && wordCount(text) <= 25],
  ["author", ({ text }) => isAuthorList(text)],
  ["affiliation", ({ raised, text }) => raised && wordCount(text) <= 30 && matchLabel(text, "affiliation") !== null],
  ["note", (block) => (block.raised || /^[*†‡]/u.test(block.text)) && wordCount(block.text) <= 60],
  ["heading", isMarkedHeading],
];

export const lookOf = (block: Block): Look => looks.find(([, is]) => is(block))?.[0] ?? "text";
