import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { reachesFloor, scoreDocuments } from "#bench/score/structure";
import { agreementOf, bareNumber } from "#bench/score/structure/chains";
import { markedProvisions, withoutMarks } from "#bench/score/structure/markedHtml";
import { scoreRoles, segmentedWords } from "#bench/score/structure/roles";

const folder = join(process.env.TEST_DATA_DIR ?? "", "data");
const isThere = process.env.TEST_DATA_DIR !== undefined && existsSync(folder);

test.skipIf(!isThere)("real documents agree with what is known of them at least as well as before", { timeout: 120_000 }, async () => {
  const scores = await scoreDocuments(folder, "bench/gold/documents.jsonl");
  expect(scores.length).toBe(11);
  expect(scores.filter((score) => !reachesFloor(score))).toEqual([]);
});

test.runIf(!isThere)("real documents are not there: set TEST_DATA_DIR to judge them", () => {
  expect(isThere).toBe(false);
});

const marked = `<section class="akn-section" id="sec_2"><h3>2. Boats</h3><section class="akn-subsection"><span class="akn-num">(1)</span>
  <span class="akn-content">Boats <a href="#x">moor</a> here.</span><span class="akn-remark">[added in 1999]</span></section></section>`;

test("marked HTML says the chains of numbers and the words of its provisions, without editors' remarks", () => {
  expect(markedProvisions(marked)).toEqual([
    { chain: "2", text: "Boats" },
    { chain: "2 1", text: "Boatsmoorhere." },
  ]);
});

test("without its marks, HTML says neither classes nor targets", () => {
  expect(withoutMarks(marked)).not.toMatch(/class|id=|href/);
});

test("a provision with other words or under another number is missing", () => {
  const expected = [
    { chain: "1", text: "one" },
    { chain: "2", text: "two" },
    { chain: "2", text: "two" },
  ];
  const { right, missing } = agreementOf(expected, [
    { chain: "2", text: "two" },
    { chain: "1", text: "One" },
  ]);
  expect([right, missing.length]).toEqual([1, 2]);
});

test.each([
  ["Chapter 2", "2"],
  ["(6A)", "6a"],
  ["25.", "25"],
  ["Part A", "a"],
  ["Статья 3-1", "3-1"],
  ["(iii)", "iii"],
])("the number of %s is %s", (printed, number) => {
  expect(bareNumber(printed)).toBe(number);
});

test("words are judged where both texts have them, and counted by what they were taken for", () => {
  const segmented = segmentedWords("<text><page>4 <lb/></page><body>Law of the har- <lb/>bour</body><listBibl>1 Ibid.</listBibl></text>");
  expect(segmented.map(({ role }) => role)).toContain("footnote");
  const ours = segmented.map(({ word }) => ({ word, role: "body" as const }));
  const { aligned, right, mistakes } = scoreRoles(segmented, ours);
  expect([aligned, right]).toEqual([segmented.length, segmented.filter(({ role }) => role === "body").length]);
  expect([...mistakes.keys()]).toEqual(["page-number taken for body", "footnote taken for body"]);
});
