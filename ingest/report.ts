import { writeFile } from "node:fs/promises";
import { SingleBar } from "cli-progress";
import type { News } from "#ingest/news";
import type { Run } from "#ingest/pipeline";
import type { WriteStep } from "#ingest/write/publish";
import { type ExitCode, exitCodes, type Output, sentenceOf } from "#lib/commandLine";
import { severities } from "#lib/law/provision";

/** Says what a run does, and at its end what it found. */
export type Reporter = {
  readonly tell: (news: News) => void;
  readonly announce: (step: WriteStep, done?: number) => void;
  readonly end: (run: Pick<Run, "parsed" | "failed"> & Partial<Run>, file: string | null) => Promise<ExitCode>;
};

const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** One source in one line: what was made of it, and how much there is to look at. */
function lineOf(news: News): string {
  const { work, id, source } = news.edition;
  if (news.kind === "failed") return `${work}@${id}: ${news.message}`;
  if (news.kind === "unchanged") return `${work}@${id}: unchanged`;
  const bySeverity = severities.flatMap((severity) => {
    const count = news.audit.filter((entry) => entry.severity === severity).length;
    return count === 0 ? [] : `${count} ${severity}`;
  });
  const pages = news.pages === null ? [] : [counted(news.pages, "page")];
  const parts = [...pages, counted(news.provisions, "provision"), counted(news.characters, "character"), ...bySeverity];
  return `${work}@${id}: ${parts.join(", ")} (${source})`;
}

/** Errors mean that something reads wrongly, so they are said in full; at most this many of one source. */
const errorsSaid = 5;

function errorLines(news: News): readonly string[] {
  if (news.kind !== "parsed") return [];
  const errors = news.audit.filter(({ severity }) => severity === "error");
  const said = errors.slice(0, errorsSaid).map(({ line, page, message }) => {
    const place = [...(page === null ? [] : [`page ${page}`]), ...(line === null ? [] : [`line ${line}`])].join(", ");
    return `  ${news.edition.source}${place === "" ? "" : `, ${place}`}: ${message}`;
  });
  return errors.length > errorsSaid ? [...said, `  and ${counted(errors.length - errorsSaid, "more error")}`] : said;
}

/** Where to read on, for a run whose counts are all that was said of its findings. */
const hintAt = (heard: readonly News[], file: string | null): readonly string[] =>
  file === null && heard.some((news) => news.kind === "parsed" && news.audit.length > 0)
    ? ["What was found in the sources is listed by --check --report FILE, and by the site under /audit."]
    : [];

const summary = ({ parsed, unchanged, failed, dropped, generation }: Pick<Run, "parsed" | "failed"> & Partial<Run>): string =>
  [
    `${counted(parsed, "source")} parsed`,
    ...(unchanged === undefined ? [] : [`${unchanged} unchanged`]),
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(dropped ? [`${counted(dropped, "work")} no longer listed`] : []),
    ...(generation === undefined ? [] : [generation === null ? "nothing to publish" : `published as ${generation}`]),
  ].join(", ");

/** Every problem with its place, for people who mend sources. */
const reportOf = (news: readonly News[]): unknown =>
  news.map((it) => {
    const { work, id, source } = it.edition;
    const named = { work, edition: id, source, state: it.kind };
    if (it.kind === "failed") return { ...named, message: it.message };
    if (it.kind === "unchanged") return named;
    const { provisions, characters, pages, audit } = it;
    return { ...named, provisions, characters, pages, audit };
  });

async function writeReport(file: string, news: readonly News[], output: Output): Promise<boolean> {
  try {
    await writeFile(file, `${JSON.stringify(reportOf(news), null, 2)}\n`);
    return true;
  } catch (error) {
    output.complain(`The report was not written to ${file}: ${sentenceOf(error)}`);
    return false;
  }
}

export function reporter(output: Output): Reporter {
  const heard: News[] = [];
  const bar = process.stdout.isTTY
    ? new SingleBar({ format: "Indexing {value} provisions {duration_formatted}", clearOnComplete: true })
    : null;
  return {
    tell: (news) => {
      heard.push(news);
      if (news.kind !== "unchanged") (news.kind === "failed" ? output.complain : output.say)(lineOf(news));
      for (const line of errorLines(news)) output.say(line);
    },
    announce: (step, done) => {
      if (step !== "fill-index") bar?.stop();
      else if (done === undefined) bar?.start(0, 0);
      else bar?.update(done);
    },
    end: async (run, file) => {
      bar?.stop();
      for (const line of hintAt(heard, file)) output.say(line);
      output.say(summary(run));
      const isReported = file === null || (await writeReport(file, heard, output));
      if (run.indexFailure != null)
        output.complain(`The index was not made: ${run.indexFailure}. The library answers searches until "npm run reindex" has run.`);
      return run.failed > 0 || run.indexFailure != null || !isReported ? exitCodes.failed : exitCodes.done;
    },
  };
}
