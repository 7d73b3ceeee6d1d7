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
  const { nodes, problems } = await lawOf(cover + preamble + bareBody);
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
