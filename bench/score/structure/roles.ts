import { diffArrays } from "diff";
import { everyNode } from "#ingest/everyNode";
import type { FurniturePiece, Line, Node, Span } from "#ingest/stage";

/** What a word of a printed page is. */
export const roles = ["body", "running-head", "footnote", "page-number"] as const;
export type Role = (typeof roles)[number];

export type RoledWord = { readonly word: string; readonly role: Role };

const wordPattern = /[\p{L}\p{N}]+/gu;

/** The elements of a segmentation (TEI, as GROBID is trained with): what they hold, and which role that is. */
const roleOfElement = (tag: string, attributes: string): Role | null => {
  if (tag === "page") return "page-number";
  if (tag === "listBibl") return "footnote";
  if (tag === "note") return attributes.includes("headnote") ? "running-head" : "footnote";
  return tag === "front" || tag === "body" || tag === "div" || tag === "annex" ? "body" : null;
};

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The words of a person's segmentation, in its order. In these journals references stand at the foot of the page. */
export function segmentedWords(tei: string): readonly RoledWord[] {
  const text = /<text[\s>][\s\S]*<\/text>/u.exec(tei)?.[0] ?? "";
  const open: (Role | null)[] = [];
  const words: RoledWord[] = [];
  const joined = text
    .replace(/<!--[\s\S]*?-->/gu, "")
    .replace(/(?<=\p{L})-\s*<lb\s*\/>\s*/gu, "-")
    .replace(/<lb\s*\/>/gu, " ");
  for (const [, closing, tag = "", attributes = "", content = ""] of joined.matchAll(/<(\/?)(\w+)([^>]*)>|([^<]+)/gu)) {
    if (closing === "/") open.pop();
    else if (tag !== "") open.push(roleOfElement(tag, attributes));
    const role = open.findLast((it) => it !== null);
    if (tag !== "" || role == null) continue;
    const decoded = content.replace(/&(\w+);/gu, (whole, name: string) => entities[name] ?? whole);
    for (const [word] of decoded.matchAll(wordPattern)) words.push({ word: word.toLowerCase(), role });
  }
  return words;
}

const furnitureRole = (kind: FurniturePiece["kind"]): Role => (kind === "page-number" || kind === "running-head" ? kind : "body");

/** The words of a source in the order of its pages, each with the role that we give it. */
export function ourWords(source: readonly Line[], nodes: readonly Node[], furniture: readonly FurniturePiece[]): readonly RoledWord[] {
  const roleAt = source.map(({ text }) => new Array<Role>(text.length).fill("body"));
  const mark = ({ line, start, end }: Span, role: Role): void => void roleAt[line]?.fill(role, start, end);
  for (const { span, kind } of furniture) mark(span, furnitureRole(kind));
  for (const { kind, num, heading, text, wrapUp } of everyNode(nodes))
    if (kind === "note") for (const { span } of [num, heading, text, wrapUp].flat()) mark(span, "footnote");
  return source.flatMap(({ text }, line) =>
    [...text.matchAll(wordPattern)].map(({ 0: word, index }) => ({
      word: word.normalize("NFKC").toLowerCase(),
      role: roleAt[line]?.[index] ?? "body",
    })),
  );
}

export type RoleScore = {
  /** Words of the segmentation that stand in ours at the same place. */
  readonly aligned: number;
  readonly right: number;
  readonly segmented: number;
  /** Wrong words by what they are and what we took them for. */
  readonly mistakes: ReadonlyMap<string, readonly string[]>;
};

/** Holds our roles against a segmentation, word by word; words that only one side has are not judged. */
export function scoreRoles(segmented: readonly RoledWord[], ours: readonly RoledWord[]): RoleScore {
  const mistakes = new Map<string, string[]>();
  let [left, right, aligned, same] = [0, 0, 0, 0];
  for (const part of diffArrays(
    segmented.map(({ word }) => word),
    ours.map(({ word }) => word),
  )) {
    if (part.removed) left += part.value.length;
    else if (part.added) right += part.value.length;
    else
      for (const word of part.value) {
        const [judged, given] = [segmented[left]?.role, ours[right]?.role];
        aligned += 1;
        if (judged === given) same += 1;
        else mistakes.set(`${judged} taken for ${given}`, [...(mistakes.get(`${judged} taken for ${given}`) ?? []), word]);
        left += 1;
        right += 1;
      }
  }
  return { aligned, right: same, segmented: segmented.length, mistakes };
}
