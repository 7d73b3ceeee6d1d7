import { rename } from "node:fs/promises";
import type { EId } from "#lib/law/eId";
import type { Reference, ReferenceTarget } from "#lib/law/reference";
import { libraryFile, readCurrent } from "#lib/store/current";
import { date, eId } from "#lib/store/fixture";
import { openLibrary } from "#lib/store/library";
import { startLibrary } from "#lib/store/writer";

const to = (work: string, edition: string, target: string | null, reading = 1): ReferenceTarget => ({
  ...{ work, edition, eId: target === null ? null : eId(target), act: null, reading },
});

const charter = (target: string | null, reading = 1): ReferenceTarget => to("veld-charter", "2010-05-01.en", target, reading);

type Sketch = Pick<Reference, "work" | "edition" | "source" | "surface" | "kind" | "status" | "rule" | "targets"> &
  Partial<Pick<Reference, "editionCited" | "editionBasis" | "wording">>;

const ferry = { work: "ferry-2024", edition: "2024-03.en" } as const;
const law = { work: "veld-charter", edition: "2010-05-01.en" } as const;

/** References of every status and kind in the made-up library; each stands where its words first stand in its source. */
const sketches: readonly Sketch[] = [
  {
    ...{ ...law, source: eId("art_3__para_2"), surface: "the Mayor", kind: "provision", status: "resolved", rule: "own-act" },
    ...{ targets: [charter("art_3__para_1")], editionCited: date("2010-05-01"), editionBasis: "own", wording: "same" },
  },
  {
    ...{ ...law, source: eId("art_3__para_1__subpara_1"), surface: "the bridges", kind: "provision", status: "resolved", rule: "here" },
    ...{ targets: [charter("art_3")], editionCited: date("2010-05-01"), editionBasis: "own", wording: "same" },
  },
  {
    ...{ ...ferry, source: eId("abstract-en__p_1"), surface: "the river", kind: "provision", status: "ambiguous", rule: "no-act" },
    targets: [charter("art_2__para_1"), to("veld-old-charter", "1950.en", "art_1", 2)],
  },
  {
    ...{ ...ferry, source: eId("results-and-discussion__p_1"), surface: "bridges", kind: "act", status: "external", rule: "named" },
    targets: [{ work: null, edition: null, eId: null, act: "bridge-act", reading: 1 }],
  },
  {
    ...{ ...ferry, source: eId("results-and-discussion__p_1"), surface: "presumption", kind: "provision", status: "dangling" },
    ...{ rule: "act-earlier", targets: [charter("art_9")] },
  },
  {
    ...{ ...ferry, source: eId("results-and-discussion__p_2"), surface: "Article 2 of the Charter", kind: "provision", status: "assumed" },
    ...{ rule: "act-after", targets: [charter("art_2")], editionCited: date("2005"), editionBasis: "bibliography", wording: "unknown" },
  },
  {
    ...{ ...ferry, source: eId("references__ref_1"), surface: "Charter of Veld", kind: "act", status: "resolved", rule: "named" },
    ...{ targets: [charter(null)], editionCited: date("2010-05-01"), editionBasis: "stated", wording: "same" },
  },
];

/** Links the made-up library that is published in a data folder, as ingest would. */
export async function linkFixture(dataDir: string): Promise<void> {
  const current = await readCurrent(dataDir);
  if (current === null) throw new Error(`Nothing is published in ${dataDir}`);
  const file = libraryFile(dataDir, current);
  const opened = await openLibrary(file, "unlinked");
  if (!opened.ok) throw new Error(`${file} does not open`);
  const writer = await startLibrary(`${file}.linked`, file);
  for (const { work, edition } of [law, ferry]) {
    const own = sketches.filter((it) => it.work === work);
    const references = await Promise.all(
      own.map(async (sketch) => {
        const source = await opened.value.provision(work, edition, sketch.source as EId);
        const start = source?.text?.indexOf(sketch.surface) ?? -1;
        if (source === null || start < 0) throw new Error(`${sketch.source} does not say "${sketch.surface}"`);
        const place = { in: "text" as const, start, end: start + sketch.surface.length };
        return { reference: { editionCited: null, editionBasis: null, wording: null, ...sketch, ...place }, position: source.order };
      }),
    );
    const remark = {
      page: null,
      line: 3,
      rule: "reference-dangling",
      severity: "warning" as const,
      message: "It is not there.",
      text: "9",
    };
    await writer.putReferences(work, edition, {
      fingerprint: "made up",
      citedWorks: [],
      references,
      audit: work === ferry.work ? [{ work, edition, ...remark }] : [],
    });
  }
  await writer.seal();
  opened.value.close();
  await rename(`${file}.linked`, file);
}
