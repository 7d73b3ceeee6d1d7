import { documentWriter } from "#export/akn/document";
import { hrefOfTarget } from "#export/akn/hrefs";
import type { Known } from "#export/akn/metadata";
import type { Piece } from "#export/akn/words";
import { xmlWriter } from "#export/akn/xml";
import type { ExportFile, Part } from "#export/exportFile";
import { type Page, pagesOf } from "#export/pages";
import type { PartialDate } from "#lib/law/date";
import type { Reference } from "#lib/law/reference";
import { visibleText } from "#lib/law/visibleText";
import type { Edition, Work } from "#lib/law/work";
import { correctionsIn } from "#lib/store/corrections";
import type { Library } from "#lib/store/library";

/** The notes of a publisher in an edition, with no more of their words than the owner allows. */
async function notesIn(library: Library, work: Work, edition: Edition): Promise<Known["notes"]> {
  const notes = (await library.furniture(work.id, edition.id)).filter(({ kind }) => kind === "note-of-publisher");
  return notes.flatMap((it) => {
    const text = visibleText(work.rights, it.text);
    return text === null ? [] : [{ ...it, text }];
  });
}

/** What editors correct in an edition. An excerpt would have to say which of the words it shows: it has none. */
const correctionsOf = async (library: Library, { rights }: Work, { work, id }: Edition): Promise<Known["corrections"]> =>
  rights === "full" ? correctionsIn(library.database, work, id, 1, Number.MAX_SAFE_INTEGER) : [];

/** The provisions of a page with the references whose words are shown. */
function piecesOf({ provisions, references }: Page, edition: Edition, works: Known["works"]): readonly Piece[] {
  const bySource = new Map<string, Reference[]>();
  for (const it of references.filter(({ surface }) => surface !== "")) bySource.set(it.source, [...(bySource.get(it.source) ?? []), it]);
  const hrefOf: Piece["marking"]["hrefOf"] = (target) => hrefOfTarget(edition, target, works);
  return provisions.map((row) => ({ row, marking: { references: bySource.get(row.eId) ?? [], hrefOf }, language: edition.language }));
}

/** One edition as it is written, page by page: memory does not grow with the length of a text. */
async function* partsOf(library: Library, work: Work, edition: Edition, works: Known["works"], day: PartialDate): AsyncGenerator<Part> {
  const xml = xmlWriter();
  const [notes, corrections] = [await notesIn(library, work, edition), await correctionsOf(library, work, edition)];
  const document = documentWriter(xml, { work, edition, day, part: "main" }, { works, notes, corrections });
  for await (const page of pagesOf(library, work, edition.id)) {
    for (const piece of piecesOf(page, edition, works)) document.put(piece);
    yield { text: xml.take(), rows: page.provisions.length };
  }
  document.end();
  yield { text: xml.take(), rows: 0 };
}

/**
 * A file of Akoma Ntoso for each edition, `{work}@{edition}.xml`; one of which only the metadata may be shown has no text.
 *
 * @param day the day on which the files are written.
 */
export async function aknFiles(library: Library, day: PartialDate): Promise<readonly ExportFile[]> {
  const listed = await library.works();
  const works = new Map(listed.map((work) => [work.id, work]));
  return listed.flatMap((work) =>
    work.editions.map((edition) => ({
      name: `${work.id}@${edition.id}.xml`,
      parts: () => partsOf(library, work, edition, works, day),
    })),
  );
}
