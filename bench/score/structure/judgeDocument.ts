import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Tally } from "#bench/score/gold";
import { agreementOf, type Chained, chainsOf, squeezed } from "#bench/score/structure/chains";
import { htmlIn, type JudgedDocument, type ReadDocument, readDocument } from "#bench/score/structure/document";
import { wordsInOrder } from "#bench/score/structure/inColumns";
import { markedProvisions } from "#bench/score/structure/markedHtml";
import { ourWords, scoreRoles, segmentedWords } from "#bench/score/structure/roles";

/** One thing that is judged of a document: how much of it is right, and what is not. */
export type Judgement = Tally & { readonly what: string; readonly wrong: readonly string[] };

export type DocumentScore = { readonly document: string; readonly characters: number; readonly judgements: readonly Judgement[] };

const countsOf = ({ counts = {} }: JudgedDocument, { provisions }: ReadDocument): readonly Judgement[] =>
  Object.entries(counts).map(([kind, expected]) => {
    const found = provisions.filter((provision) => provision.kind === kind).length;
    const wrong = found === expected ? [] : [`${found} were found`];
    return { what: `${kind}s`, judged: expected, right: expected - Math.min(Math.abs(found - expected), expected), wrong };
  });

const agreement = (what: string, expected: readonly Chained[], ours: readonly Chained[]): Judgement => {
  const { right, missing } = agreementOf(expected, ours);
  return { what, judged: expected.length, right, wrong: missing.map(({ chain, text }) => `${chain}: ${text.slice(0, 60)}`) };
};

/** Notes of the publisher that a provision holds, among all lines that begin like one. */
function notesOf(notes: readonly string[], { source, provisions }: ReadDocument): Judgement {
  const begins = (text: string): boolean => notes.some((note) => text.trim().startsWith(note));
  const inside = provisions.flatMap(({ heading, text, wrapUp }) => [heading, text, wrapUp].flatMap((it) => it?.split("\n") ?? []));
  const all = source.filter(({ text }) => begins(text));
  const held = all.filter(({ text }) => inside.some((it) => squeezed(it).includes(squeezed(text))));
  const wrong = held.map(({ page, line, text }) => `${page ?? ""}:${line} ${text.slice(0, 60)}`);
  return { what: "notes of the publisher set aside", judged: all.length, right: all.length - held.length, wrong };
}

async function rolesOf(segmentation: string, { source, nodes, furniture }: ReadDocument): Promise<Judgement> {
  const { aligned, right, mistakes } = scoreRoles(segmentedWords(await readFile(segmentation, "utf8")), ourWords(source, nodes, furniture));
  const wrong = [...mistakes].map(([mistake, words]) => `${words.length} words of ${mistake}: ${words.slice(0, 12).join(" ")} …`);
  return { what: "words in their role", judged: aligned, right, wrong };
}

/** Reads a document, and holds it against all that is known of it. */
export async function judgeDocument(folder: string, row: JudgedDocument, all: readonly JudgedDocument[]): Promise<DocumentScore> {
  const read = await readDocument(folder, row);
  const lost = { what: "characters in exactly one place", judged: read.characters, right: read.characters - read.breaches.length };
  const judgements: Judgement[] = [{ ...lost, wrong: read.breaches }, ...countsOf(row, read)];
  const other = all.find(({ document }) => document === row.alike);
  if (other !== undefined) {
    const { provisions } = await readDocument(folder, other);
    judgements.push(agreement(`provisions alike in ${other.format}`, chainsOf(provisions), chainsOf(read.provisions)));
  }
  if (row.marked !== undefined) {
    const expected = markedProvisions(await htmlIn(join(folder, row.document), row.marked));
    judgements.push(agreement("provisions by number and text", expected, chainsOf(read.provisions)));
  }
  if (row.notes !== undefined) judgements.push(notesOf(row.notes, read));
  if (row.segmentation !== undefined) judgements.push(await rolesOf(join(folder, row.segmentation), read));
  if (row.columns !== undefined)
    judgements.push({ what: "words in the order of their column", ...wordsInOrder(read.source, read.nodes), wrong: [] });
  return { document: row.document, characters: read.characters, judgements };
}
