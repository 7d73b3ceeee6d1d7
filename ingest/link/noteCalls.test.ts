import { expect, test } from "vitest";
import { withoutNoteCalls } from "#ingest/link/noteCall";
import { noteCallsIn } from "#ingest/link/noteCalls";
import type { EId } from "#lib/law/eId";
import type { Provision } from "#lib/law/provision";

const provision = (eId: string, text: string, page: number | null = null, num: string | null = null): Provision => ({
  ...{
    work: "w",
    edition: "undated.en",
    eId: eId as EId,
    parent: null,
    kind: eId.includes("note_") ? "note" : "p",
    num,
    heading: null,
    text,
  },
  ...{ wrapUp: null, language: "en", status: "in-force", sameAs: "", page, line: 1, order: 1, last: 1 },
});

const note = (eId: string, num: string, page: number | null = null): Provision => provision(eId, "See the Act.", page, num);

/** Every call as the words around it and the note that it leads to. */
const callsIn = (provisions: readonly Provision[]): readonly string[] =>
  [...noteCallsIn({ provisions }).value].flatMap(([eId, calls]) => {
    const text = provisions.find((it) => it.eId === eId)?.text ?? "";
    return calls.map(({ start, end, note: to }) => `${text.slice(Math.max(0, start - 4), end)} → ${to}`);
  });

test("a raised number leads to the note of that number", () => {
  expect(callsIn([provision("body__p_1", "The harbour is free.¹ Ships pay.²"), note("note_1", "1"), note("note_2", "2.")])).toEqual([
    "ree.¹ → note_1",
    "pay.² → note_2",
  ]);
});

test("where notes count anew on each page, a call leads to its own page or those after it", () => {
  const provisions = [
    ...[provision("body__p_1", "One.¹", 1), note("note_1", "1", 1)],
    ...[provision("body__p_2", "Two¹ and three¹ times.", 2), note("note_1.2", "1", 2), note("note_1.3", "1", 3)],
  ];
  expect(callsIn(provisions)).toEqual(["One.¹ → note_1", "Two¹ → note_1.2", "hree¹ → note_1.3"]);
});

test("after a number, a raised digit calls a note only where one waits and no such provision is there", () => {
  expect(callsIn([provision("body__p_1", "The Act of 1995¹ and article 3¹."), note("note_1", "1")])).toEqual(["1995¹ → note_1"]);
  expect(callsIn([provision("art_3-1", "See article 3¹."), note("note_1", "1")])).toEqual([]);
  expect(callsIn([provision("body__p_1", "Ten m² of land.")])).toEqual([]);
});

test("a call is no part of what the text says around it", () => {
  const text = "The Act of 1995¹ is old.";
  const [calls = []] = noteCallsIn({ provisions: [provision("body__p_1", text), note("note_1", "1")] }).value.values();
  expect(withoutNoteCalls(text, "text", calls)).toBe("The Act of 1995  is old.");
});

/** What is reported of notes that are not linked: their first words. */
const doubtsIn = (provisions: readonly Provision[]): readonly string[] => noteCallsIn({ provisions }).problems.map(({ text }) => text);

test("a sign leads to the note on its page that begins with it, also after a space and by a look-alike", () => {
  const provisions = [
    ...[provision("title", "The Law of Ships*", 1), provision("authors", "A. Gardener †", 1), note("note_sign-1", "∗", 1)],
    ...[provision("note_sign-2", "† Of Almaty.", 1), provision("body__p_1", "Ships* sink.", 4), note("note_sign-3", "*", 4)],
  ];
  expect([...callsIn(provisions)].sort()).toEqual(["hips* → note_sign-1", "hips* → note_sign-3", "ner † → note_sign-2"]);
  expect(doubtsIn(provisions)).toEqual([]);
});

test("a sign that stands twice where its note may be called is not linked, and neither are two notes of one sign", () => {
  const twice = [provision("body__p_1", "Ships* and boats*.", 1), note("note_sign-1", "*", 1)];
  const twoNotes = [provision("body__p_1", "Ships* sink.", 1), note("note_sign-1", "*", 1), note("note_sign-2", "*", 1)];
  for (const provisions of [twice, twoNotes]) {
    expect(callsIn(provisions)).toEqual([]);
    expect(doubtsIn(provisions)).toEqual(["* See the Act."]);
  }
});

test("a sign without a note is no call, and a note that nothing calls is reported", () => {
  expect(callsIn([provision("body__p_1", "Ships* sink.", 1)])).toEqual([]);
  expect(doubtsIn([provision("body__p_1", "Ships* sink.", 1)])).toEqual([]);
  expect(doubtsIn([provision("body__p_1", "Ships sink.", 1), note("note_sign-1", "†", 1)])).toEqual(["† See the Act."]);
  expect(callsIn([provision("body__p_1", "Ships* sink.", 5), note("note_sign-1", "*", 1)])).toEqual([]);
});

/** Provisions without pages, one a line. */
const onLines = (provisions: readonly Provision[]): readonly Provision[] =>
  provisions.map((it, index) => ({ ...it, line: index + 1, order: index + 1 }));

test("without pages a note is called between the last one of its sign and itself", () => {
  const [first, second] = [provision("art_1", "Ships* sink."), provision("art_2", "Boats* float.")];
  const [one, two] = [note("note_sign-1", "*"), note("note_sign-2", "*")];
  expect(callsIn(onLines([first, one, second, two]))).toEqual(["hips* → note_sign-1", "oats* → note_sign-2"]);
  expect(callsIn(onLines([first, second, one, two]))).toEqual([]);
  expect(callsIn(onLines([one, first]))).toEqual(["hips* → note_sign-1"]);
});

test("of many signs and notes each leads to its own", () => {
  const provisions = Array.from({ length: 5000 }, (_, page) => [
    provision(`body__p_${page}`, "Ships* sink.", page * 4),
    note(`note_sign-${page}`, "*", page * 4),
  ]).flat();
  expect(noteCallsIn({ provisions }).value.size).toBe(5000);
});
