import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { contentOf } from "#ingest/contentOf";
import { defaultLimits } from "#ingest/read/limits";
import { readHere } from "#ingest/read/readHere";
import { isLanguage } from "#lib/law/language";
import type { Provision } from "#lib/law/provision";
import type { Edition, Format, WorkType } from "#lib/law/work";
import { noFacts } from "#lib/store/facts";

/**
 * Small made-up sources and what is to become of them. To report a bug in a source, add the smallest input that shows it:
 * a folder `fixtures/<law or literature>/<case>` with `input.<language>.<txt or md>`; its `expected.json` is written by the
 * first run, and read by a person before it is kept.
 */
const root = join(import.meta.dirname, "fixtures");
const types: Readonly<Record<string, WorkType>> = { law: "law", literature: "scholarly" };
const formats: Readonly<Record<string, Format>> = { txt: "text", md: "markdown" };

const outline = ({ eId, kind, num, heading, text, wrapUp, status, language, line }: Provision): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries({ eId, kind, num, heading, text, wrapUp, status: status === "in-force" ? null : status, language, line }).filter(
      ([, value]) => value !== null,
    ),
  );

for (const [stage, type] of Object.entries(types)) {
  test.each(readdirSync(join(root, stage)))(`${stage}/%s gives what its fixture says`, async (name) => {
    const folder = join(root, stage, name);
    const input = readdirSync(folder).find((file) => file.startsWith("input.")) ?? "";
    const [, language = "", ending = ""] = input.split(".");
    const format = formats[ending];
    if (!isLanguage(language) || format === undefined) throw new Error(`${folder} holds no input.<language>.<txt or md>`);
    const read = await readHere({ file: join(folder, input), format, limits: defaultLimits });
    if (!read.ok) throw new Error(read.failure.message);
    const named = { id: name, held: true, type, title: { en: name }, aliases: [], adopted: null, inForce: { from: null, to: null } };
    const work = {
      ...named,
      replacedBy: null,
      jurisdiction: null,
      akn: null,
      wordings: [],
      rights: "full" as const,
      url: null,
      facts: noFacts,
    };
    const about = { work: name, id: `undated.${language}`, date: null, language, label: null, format, source: input, legalValue: null };
    const edition: Edition = { ...about, origin: { url: null, retrieved: null, licence: null } };
    const content = contentOf(read.value.lines, [], work, edition);
    if (!content.ok) throw new Error(content.failure.join("\n"));
    const { provisions, furniture, audit, facts } = content.value;
    const result = {
      provisions: provisions.map(outline),
      furniture: furniture.map(({ kind, line, text }) => `${line} ${kind}: ${text}`),
      audit: audit.map(({ rule, severity, line, text }) => `${line} ${rule} (${severity}): ${text}`),
      ...(type === "law" ? {} : { facts }),
    };
    await expect(`${JSON.stringify(result, null, 2)}\n`).toMatchFileSnapshot(join(folder, "expected.json"));
  });
}
