import type { Context } from "#ingest/parse/law/context";
import type { Draft } from "#ingest/parse/law/draft";
import { basicRank, isContainerRank } from "#ingest/parse/law/marker";
import { splitFusedLines } from "#ingest/parse/law/splitFusedLines";
import { nodeOf } from "#ingest/parse/nodes";
import { asBlocks, textOf } from "#ingest/pieces";
import type { Line, Node, Problem } from "#ingest/stage";
import { isFinished } from "#ingest/text";
import { slugOf } from "#lib/law/slug";

/** `prefix` is what eIds below carry (annex, basic unit and its inside); `path` counts from the top, for units above the basic one. */
type Inside = { readonly prefix: string; readonly path: string };

const prefixed = (prefix: string, step: string): string => (prefix === "" ? step : `${prefix}__${step}`);

/** A block without a number that leads into a list of its own: the blocks and the list before it come first. */
const isAlinea = ({ marker, headed }: Draft): boolean => marker === null && !headed;

function stepOf(draft: Draft, { source, annexNumbers }: Context): string {
  if (isAlinea(draft)) return "al_2";
  if (draft.marker !== null) return `${draft.marker.row.unit}_${annexNumbers.get(draft) ?? draft.marker.number}`;
  return slugOf(textOf(source, draft.heading)) || "heading";
}

function problemAt({ num, heading }: Draft, { source }: Context, found: Pick<Problem, "rule" | "severity" | "message">): Problem {
  const printed = num.length > 0 ? num : heading;
  const at = source[printed[0]?.span.line ?? -1];
  return { ...found, place: at === undefined ? null : { page: at.page, line: at.line }, text: textOf(source, printed) };
}

/** An article of the law itself whose number another has: whoever cites it by that number is led to the other. */
const numberTwice = (draft: Draft, wanted: string, eId: string, context: Context): Problem =>
  problemAt(draft, context, {
    rule: "number-twice",
    severity: "error",
    message: `"${textOf(context.source, draft.num)}" stands twice: ${wanted} is the first, and this one got ${eId}. If one of them is no provision of the law, such as an item of a list on its cover, take it out of the source; if both are, cite this one by ${eId}.`,
  });

/** Said once, of the first unit that counts what is in it anew. */
const beginsAnew = (draft: Draft, eId: string, context: Context): Problem =>
  problemAt(draft, context, {
    rule: "numbers-begin-anew",
    severity: "info",
    message: `The numbers of this law begin again in each unit such as this one. What is in it is found by its own number and that of the unit, at ${eId}__….`,
  });

/** The eId of a draft, and what its children carry. */
function idsOf(draft: Draft, inside: Inside, context: Context): { readonly eId: string; readonly below: Inside } {
  const step = stepOf(draft, context);
  const isAnnex = draft.marker?.row.unit === "att";
  const isAbove = isContainerRank(draft.rank);
  const isBasic = draft.rank === basicRank;
  const wanted = prefixed(isBasic ? inside.prefix : inside.path, step);
  const eId = context.ids.unique(wanted, draft.marker === null ? "-" : ".");
  if (isBasic && inside.prefix === "" && draft.marker !== null && eId !== wanted) context.report(numberTwice(draft, wanted, eId, context));
  if (isAnnex) return { eId, below: { prefix: eId, path: eId } };
  const [firstAnew] = context.anew;
  if (draft === firstAnew) context.report(beginsAnew(draft, eId, context));
  if (isAbove) return { eId, below: { prefix: context.anew.has(draft) ? eId : inside.prefix, path: eId } };
  return { eId, below: { prefix: eId, path: eId } };
}

/** A heading on the marker's line that reads as a sentence is the provision's text, unless the first item runs into it. */
function settleHeading(draft: Draft, source: readonly Line[]): void {
  const runsIn = draft.children[0]?.num[0]?.span.line === draft.heading.at(-1)?.span.line;
  const isText = !runsIn && draft.marker?.row.follows === "either" && draft.heading.length > 0 && isFinished(textOf(source, draft.heading));
  if (!isText) return;
  draft.blocks = [draft.heading, ...draft.blocks];
  draft.heading = [];
}

/** Whether blocks stand beside their numbered siblings rather than lead into them (contract, section 1, "Blocks"). */
function areAlineas(draft: Draft, source: readonly Line[]): boolean {
  const [first] = draft.children;
  const last = draft.blocks.at(-1);
  if (first === undefined || last === undefined || isContainerRank(draft.rank)) return false;
  const leadsIn = !/[.!?]["'”’»)]*$/u.test(textOf(source, last).trimEnd());
  const completes = first.marker?.number === "1" && draft.blocks.length === 1 && !first.marker.row.standsAlone;
  return !leadsIn && !completes;
}

/** How many lines below an empty provision its publisher's note may begin. */
const nearNote = 3;

/** Whether a provision says that it is no longer there; where nothing of it is left, its publisher's note says so. */
function isDeleted({ blocks, heading, children, num }: Draft, { source, form }: Context): boolean {
  const text = blocks.length > 0 ? asBlocks(blocks) : heading;
  if (text.length > 0) return children.length === 0 && form.deleted.test(textOf(source, text));
  const at = num.at(-1)?.span.line;
  if (at === undefined || children.length > 0) return false;
  return source.slice(at + 1, at + 1 + nearNote).some((line) => form.deletedNote.test(line.text.trim()));
}

/** A sentence after the end of the last item, on the item's own line, may belong to all of them; it stays and is said. */
function reportTail(drafts: readonly Draft[], { source, report }: Context): void {
  const [last, ...others] = [...drafts].reverse();
  const block = last?.blocks.at(-1);
  const isList =
    others.length > 0 &&
    last?.marker != null &&
    last.rank > basicRank &&
    !last.marker.row.standsAlone &&
    others.every((draft) => isItem(draft, source));
  if (last === undefined || block === undefined || !isList || !/[.;]\s+\p{Lu}/u.test(textOf(source, block))) return;
  const at = source[last.num[0]?.span.line ?? 0];
  report({
    place: at === undefined ? null : { page: at.page, line: at.line },
    rule: "tail-on-last-item",
    severity: "info",
    message: "A sentence follows the last item on the item's own line; it may belong to the whole list. It stays where it is printed.",
    text: textOf(source, block).slice(-120),
  });
}

/** An item ends with a semicolon or nothing, in one phrase. */
const isItem = (draft: Draft, source: readonly Line[]): boolean => !/[.]\s+\p{Lu}/u.test(textOf(source, asBlocks(draft.blocks)));

const alineasOf = (draft: Draft, eId: string, { language, ids }: Context): readonly Node[] =>
  draft.blocks.map((text, index) => nodeOf(ids.unique(`${eId}__al_${index + 1}`, "."), "alinea", language, { text }));

/** One provision with all inside it. */
function toNode(draft: Draft, inside: Inside, context: Context): Node {
  const { source, language } = context;
  settleHeading(draft, source);
  const { eId, below } = idsOf(draft, inside, context);
  const drafts = splitFusedLines(draft.children, context);
  reportTail(drafts, context);
  const alineas = areAlineas(draft, source) ? alineasOf(draft, eId, context) : [];
  const text = alineas.length > 0 ? [] : asBlocks(draft.blocks);
  return nodeOf(eId, draft.marker?.row.kind ?? (isAlinea(draft) ? "alinea" : "heading"), language, {
    status: isDeleted(draft, context) ? "deleted" : "in-force",
    num: draft.num,
    heading: draft.heading,
    text,
    wrapUp: asBlocks(draft.after),
    children: [...alineas, ...drafts.map((child) => toNode(child, below, context))],
  });
}

/** Provisions with all inside them; `inside` is what their eIds carry. */
export const toNodes = (drafts: readonly Draft[], context: Context, inside: Inside = { prefix: "", path: "" }): readonly Node[] =>
  splitFusedLines(drafts, context).map((draft) => toNode(draft, inside, context));
