import { expect, test } from "vitest";
import { normalize } from "#ingest/normalize/normalize";
import { parse } from "#ingest/parse/parse";
import { readHtml } from "#ingest/read/html/html";
import { defaultLimits } from "#ingest/read/limits";
import type { Node, Problem } from "#ingest/stage";

async function lawOf(html: string): Promise<{ readonly nodes: readonly Node[]; readonly problems: readonly Problem[] }> {
  const read = await readHtml(Buffer.from(html), "law.html", defaultLimits);
  if (!read.ok) throw new Error(read.failure.message);
  const { lines } = read.value;
  const { value, problems } = parse(lines, normalize(lines).value.lines, { type: "law", language: "en" });
  return { nodes: value.nodes, problems };
}

const idsOf = (nodes: readonly Node[]): readonly string[] => nodes.flatMap(({ eId, children }) => [eId, ...idsOf(children)]);
const idsIn = async (html: string): Promise<readonly string[]> => idsOf((await lawOf(html)).nodes);

const cover =
  "<h1>Wells Act</h1><p>Chapter 1 (section 1–3)<ol><li>[Amended by the First Act]<li>[Amended by the Second Act]<li>[Amended by the Third Act]</ol>";
const preamble = "<p>The people of the river adopt this Act.</p>";
const headedBody =
  "<h2>Chapter 1<br>Wells</h2><h3>1. Digging</h3><p>All may dig.</p><h3>2. Water</h3><p>Water is shared.</p><h3>3. Salt</h3><p>Salt is not.</p>";
const bareBody = headedBody.replace(/h3>/g, "p>");

test("a list before the first heading of the law's own form numbers no provisions", async () => {
  const ids = await idsIn(cover + preamble + headedBody);
  expect(ids.filter((id) => /^(?:chp|sec)_/.test(id))).toEqual(["chp_1", "sec_1", "sec_2", "sec_3"]);
});

test("a list that only the browser counts begins no provisions where the law prints its own numbers", async () => {
  const { nodes, problems } = await lawOf(cover + preamble + bareBody);
  expect(idsOf(nodes).filter((id) => id.startsWith("sec_"))).toEqual(["sec_1", "sec_2", "sec_3"]);
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
});

const countedBody = "<ol><li>All may dig.<li>Water is shared.<li>Salt is not.</ol>";

test("a law whose numbers only the browser counts keeps them as they are shown, and that is said", async () => {
  const { nodes, problems } = await lawOf(`<h1>Wells Act</h1>${preamble}${countedBody}`);
  expect(idsOf(nodes)).toEqual(["title", "preamble", "sec_1", "sec_2", "sec_3"]);
  expect(problems.map(({ rule, severity, text }) => `${rule} ${severity} ${text}`)).toEqual(["numbers-counted-by-list info 1."]);
});

test("numbers that the page itself states are no browser's count", async () => {
  const { problems } = await lawOf(
    `<h1>Wells Act</h1>${preamble}${countedBody.replace(/<li>/g, "<li value=1>").replace("1>Water", "2>Water").replace("1>Salt", "3>Salt")}`,
  );
  expect(problems).toEqual([]);
});

test("numbers that a list counts go on with those that are printed", async () => {
  const { nodes } = await lawOf(`<h1>Wells Act</h1>${preamble}<p>1. All may dig.<p>2. Water is shared.<ol start=3><li>Salt is not.</ol>`);
  expect(idsOf(nodes)).toEqual(["title", "preamble", "sec_1", "sec_2", "sec_3"]);
});

test("an annex may be counted throughout where the law prints its numbers", async () => {
  const { nodes } = await lawOf(`<h1>Wells Act</h1>${preamble}${bareBody}<h2>Schedule 1</h2>${countedBody}`);
  expect(idsOf(nodes).filter((id) => id.startsWith("att_"))).toEqual(["att_1", "att_1__sec_1", "att_1__sec_2", "att_1__sec_3"]);
});

test.each(["coverpage", "akn-coverPage", "akn-preface", "wide akn-preface"])(
  "what the class %s marks is no part of the body",
  async (name) => {
    const { nodes, problems } = await lawOf(`<div class="${name}">${cover}</div>${preamble}${bareBody}`);
    expect(idsOf(nodes)).toEqual([
      ...["title", "front-matter__p_1", "front-matter__p_2", "front-matter__p_3", "front-matter__p_4"],
      ...["preamble", "chp_1", "sec_1", "sec_2", "sec_3"],
    ]);
    expect(problems).toEqual([]);
  },
);

test("a number that two provisions of a law have is an error that says what to do", async () => {
  const printed = cover
    .replace(/<\/?ol>/g, "")
    .replace(/<li>/g, () => "<p>")
    .replace("[Am", "1. [Am")
    .replace("<p>[Am", "<p>2. [Am")
    .replace("<p>[Am", "<p>3. [Am");
  const { nodes, problems } = await lawOf(printed + preamble + bareBody);
  expect(idsOf(nodes)).toContain("sec_3.2");
  const twice = problems.filter(({ rule }) => rule === "number-twice");
  expect(twice.map(({ severity, text }) => [severity, text])).toEqual([1, 2, 3].map((number) => ["error", `${number}.`]));
  expect(twice[2]?.message).toBe(
    '"3." stands twice: sec_3 is the first, and this one got sec_3.2. If one of them is no provision of the law, such as an item of a list on its cover, take it out of the source; if both are, cite this one by sec_3.2.',
  );
});

test("a number that comes again in the same list is said once", async () => {
  const { problems } = await lawOf(`${headedBody}<h3>3. Salt</h3><p>Again.</p>`);
  expect(problems.map(({ rule }) => rule)).toEqual(["number-twice"]);
});

test("schedules and their parts may count from one again", async () => {
  const schedule = "<h2>Schedule 1</h2><h3>1. Ropes</h3><p>Of hemp.</p><h3>2. Pails</h3><p>Of oak.</p>";
  const { problems } = await lawOf(headedBody + schedule);
  expect(problems).toEqual([]);
});
