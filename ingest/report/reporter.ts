import { statSync } from "node:fs";
import { join } from "node:path";
import type { EditionNews, News } from "#ingest/news";
import type { Run } from "#ingest/pipeline";
import { progressOn } from "#ingest/report/progress";
import { errorLines, hintAt, lineOf, statementLines, summary } from "#ingest/report/sentences";
import { rowsOf, tableLines } from "#ingest/report/workTable";
import { type Material, writeReport } from "#ingest/report/writeReport";
import type { WriteStep } from "#ingest/write/world";
import { type ExitCode, exitCodes, type Output, sentenceOf } from "#lib/commandLine";
import type { Edition } from "#lib/law/work";
import type { Library } from "#lib/store/library";
import { talliesOf } from "#lib/store/tally";

/** What a report needs beside what was heard: the library if one is published, and the lines of a source. */
export type Ending = {
  readonly file: string | null;
  readonly library: Library | null;
  readonly linesOf: Material["linesOf"];
  readonly statements: Material["statements"];
};

/** Says what a run does, and at its end what it found. */
export type Reporter = {
  readonly tell: (news: News) => void;
  readonly announce: (step: WriteStep, done?: number) => void;
  readonly end: (run: Pick<Run, "parsed" | "failed"> & Partial<Run>, ending: Ending) => Promise<ExitCode>;
};

/** @param dir the corpus folder: how large its sources are says how far a run is. */
export function reporter(output: Output, dir: string): Reporter {
  const heard: EditionNews[] = [];
  const progress = progressOn(process.stderr);
  const sizeOf = ({ source }: Edition): number => statSync(join(dir, source), { throwIfNoEntry: false })?.size ?? 0;
  const say = (news: EditionNews): void => {
    if (news.kind === "failed") output.complain(lineOf(news));
    if (news.kind === "parsed") output.say(lineOf(news));
    for (const line of errorLines(news)) output.say(line);
  };
  const isWritten = (file: string, material: Material): Promise<boolean> =>
    writeReport(file, material).then(
      () => true,
      (error: unknown) => {
        output.complain(`The report was not written to ${file}: ${sentenceOf(error)}`);
        return false;
      },
    );
  return {
    tell: (news) => {
      if (news.kind === "planned") return progress.begin(news.editions.reduce((total, edition) => total + sizeOf(edition), 0));
      heard.push(news);
      if (news.kind === "unchanged") return;
      progress.aside(() => say(news));
      progress.add(sizeOf(news.edition));
    },
    announce: (step, done) => (step === "fill-index" ? progress.index(done ?? null) : progress.end()),
    end: async (run, { file, library, linesOf, statements }) => {
      progress.end();
      const works = [...new Set(heard.map(({ edition }) => edition.work))];
      const rows = rowsOf(heard, library === null ? new Map() : await talliesOf(library.database, works));
      for (const line of [...tableLines(rows), ...statementLines(statements), ...hintAt(heard, file), summary(run)]) output.say(line);
      const isReported = file === null || (await isWritten(file, { heard, rows, statements, library, linesOf }));
      if (run.indexFailure != null)
        output.complain(`The index was not made: ${run.indexFailure}. The library answers searches until "npm run reindex" has run.`);
      return run.failed > 0 || run.indexFailure != null || !isReported ? exitCodes.failed : exitCodes.done;
    },
  };
}
