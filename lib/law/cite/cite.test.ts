import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { mentionsIn, nameIndex } from "#lib/law/citation/find";
import { type CiteRequest, cite, citeFormats, citeStyles, hasStyle } from "#lib/law/cite/cite";
import type { CitedItem, CitedWork } from "#lib/law/cite/citedItem";
import { lawSteps } from "#lib/law/cite/lawSteps";
import { article, cited, constitution, gardens, news } from "#lib/law/cite/testing/items";
import { languages } from "#lib/law/language";

const requests: readonly CiteRequest[] = citeFormats.flatMap((format) =>
  citeStyles.flatMap((style) => languages.map((language) => ({ format, style, language }))),
);

/** Every provision of the judged sample, under a work of its kind. */
const sample: readonly CitedItem[] = readFileSync(join(import.meta.dirname, "../../../bench/gold/structure.jsonl"), "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => {
    const { work, eId } = JSON.parse(line) as { work: string; eId: string };
    const kind: CitedWork = work.startsWith("constitution")
      ? constitution
      : work.endsWith("2024") && work.includes("reform")
        ? news
        : article;
    return cited({ ...kind, id: work }, eId);
  });

const text = (item: CitedItem, request: CiteRequest): string => {
  const citation = cite([item], request);
  if (!citation.ok) throw new Error(JSON.stringify(citation.failure));
  return citation.value;
};

test("OSCOLA is refused in any language but English, GOST in any but Russian; all else is answered", () => {
  const refused = requests.filter((request) => !cite([cited(constitution)], request).ok);
  expect(refused.map(({ style, language }) => `${style} ${language}`)).toEqual(
    citeFormats.flatMap(() => ["oscola kk", "oscola ru", "gost en", "gost kk"]),
  );
  expect(refused.some(({ style, language }) => hasStyle(style, language))).toBe(false);
  expect(cite([], { format: "text", style: "gost", language: "en" })).toEqual({
    ok: false,
    failure: { kind: "style-in-language", style: "gost", only: "ru" },
  });
});

test("every provision of the sample is cited in every way there is, with its address", () => {
  const allowed = requests.filter(({ style, language }) => hasStyle(style, language));
  const wrong = sample.flatMap((item) => allowed.filter((request) => !text(item, request).includes(item.url)));
  expect(sample.length).toBeGreaterThan(250);
  expect(wrong).toEqual([]);
});

test("no citation of the sample shows a hole: an empty part, a doubled sign, a word of the program", () => {
  const plain = languages.flatMap((language) => sample.map((item) => text(item, { format: "text", style: "plain", language })));
  const styled = sample.flatMap((item) => [
    text(item, { format: "text", style: "oscola", language: "en" }),
    text(item, { format: "text", style: "gost", language: "ru" }),
  ]);
  expect([...plain, ...styled].filter((citation) => /undefined|null|\(\)|, ,| {2}|\.\.|@$| ,/u.test(citation))).toEqual([]);
});

const options = { names: nameIndex([], (word) => word), stem: (word: string) => word };

/** The provision that the grammar of citations reads in a text, as steps without numbers' brackets. */
function readBack(citation: string): string {
  const mention = mentionsIn(citation, options).mentions.find((it) => it.kind === "provision");
  const chain = mention?.kind === "provision" ? mention.readings[0]?.[0] : undefined;
  return JSON.stringify(chain ?? null);
}

test("what a plain citation says of a law's provision is read as that provision, in every language", () => {
  const law = sample.filter((item) => item.type === "constitution" && item.place?.eId !== "preamble");
  const wrong = languages.flatMap((language) =>
    law.flatMap((item) => {
      const steps = (item.place === null ? null : lawSteps(item.place)) ?? [];
      const meant = JSON.stringify(steps.map(({ unit, number }) => ({ unit, number })));
      const citation = text(item, { format: "text", style: "plain", language }).replace(/ \(.*/u, "");
      return steps.length === 0 || readBack(citation) === meant ? [] : [`${citation}: ${readBack(citation)}`];
    }),
  );
  expect(law.length).toBeGreaterThan(150);
  expect(wrong).toEqual([]);
});

test("a list has each item once, in its order, and every item has a key of its own", () => {
  const items = [cited(constitution, "art_20"), cited(article), cited(constitution, "art_20"), cited(gardens)];
  expect(cite(items, { format: "text", style: "oscola", language: "en" })).toEqual({
    ok: true,
    value: [cited(constitution, "art_20"), cited(article), cited(gardens)]
      .map((item) => text(item, { format: "text", style: "oscola", language: "en" }))
      .join("\n"),
  });
  expect(new Set(sample.map(({ key }) => key)).size).toBe(sample.length);
  expect(sample.filter(({ key }) => !/^[\w:.-]+$/.test(key))).toEqual([]);
});
