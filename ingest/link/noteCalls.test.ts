import { expect, test } from "vitest";
import { noteCallsIn, withoutNoteCalls } from "#ingest/link/noteCalls";
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
  [...noteCallsIn({ provisions })].flatMap(([eId, calls]) => {
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
  const [calls = []] = noteCallsIn({ provisions: [provision("body__p_1", text), note("note_1", "1")] }).values();
  expect(withoutNoteCalls(text, "text", calls)).toBe("The Act of 1995  is old.");
});
