import { BlockSheet } from "#ingest/read/blockSheet";
import { openContainer } from "#ingest/read/docx/container";
import { Findings } from "#ingest/read/docx/findings";
import type { Item, NoteKind } from "#ingest/read/docx/items";
import { namespaces } from "#ingest/read/docx/names";
import { NoteNumbers, readNoteFormats, usualNoteFormats } from "#ingest/read/docx/notes";
import { ListCounter, type Lists, readNumbering } from "#ingest/read/docx/numbering";
import { Package, Unreadable } from "#ingest/read/docx/package";
import { PartReader } from "#ingest/read/docx/partReader";
import { readNotes } from "#ingest/read/docx/readNotes";
import type { Relation } from "#ingest/read/docx/relations";
import type { Common } from "#ingest/read/docx/shownText";
import { noStyles, readStyles } from "#ingest/read/docx/styles";
import { ItemWriter } from "#ingest/read/docx/writeItems";
import { failures } from "#ingest/read/failures";
import type { ReadLimits } from "#ingest/read/limits";
import { sniff } from "#ingest/read/sniff";
import type { FormatReader, Reading } from "#ingest/read/sourceText";
import { readXml, type XmlFault } from "#ingest/read/xml/xml";
import type { ReadFailure } from "#ingest/stage";
import { fail, ok, type Result } from "#lib/result";

/**
 * Reads a document of Word (Office Open XML, ISO/IEC 29500): its text as it is shown when all tracked changes are accepted.
 * A line is a paragraph, or a part of one that a break ends; `line` is the number of the paragraph. The numbers of lists are
 * text, bullets are not. Notes and text boxes follow the paragraph where they are anchored, headers and footers come last,
 * once, as furniture. Nothing in a document is executed, and nothing outside it is looked up.
 */
export const readDocx: FormatReader = async (bytes, file, limits) => {
  if (bytes.length === 0) return fail(failures.empty(file));
  const found = sniff(bytes);
  if (found === "an encrypted Office document") return fail(failures.encrypted(file));
  if (found !== zip) return fail(failures.otherContent(file, "docx", found ?? "something else"));
  const container = await openContainer(bytes, file, limits);
  if (!container.ok) return container;
  try {
    return await readPackage(new Package(container.value, file), file, limits);
  } catch (error) {
    if (error instanceof Unreadable) return fail(error.failure);
    throw error;
  }
};

const zip = "a ZIP archive, as DOCX files are";

async function readPackage(pack: Package, file: string, limits: ReadLimits): Promise<Result<Reading, ReadFailure>> {
  const [main] = await pack.related("", "officeDocument");
  if (main === undefined) return fail(failures.otherContent(file, "docx", "a ZIP archive of something else"));
  const styles = await pack.readRelated(main, "styles", readStyles, noStyles);
  const lists = await pack.readRelated(main, "numbering", (xml) => readNumbering(xml, styles.lists), new Map() as Lists);
  const numbers = new NoteNumbers(await pack.readRelated(main, "settings", readNoteFormats, usualNoteFormats));
  const findings = new Findings();
  const { numberOf: numberOfNote, callByOwnMark } = numbers;
  const common: Common = { styles, lists, counter: new ListCounter(lists), findings, numberOfNote, callByOwnMark };
  const body = await readPart(pack, main, common);
  const footnote = await notesOf(pack, main, "footnote", common, numbers);
  const endnote = await notesOf(pack, main, "endnote", common, numbers);
  findings.comments = (await pack.readRelated(main, "comments", countComments, { count: 0 })).count;
  const sheet = new BlockSheet(limits);
  const writer = new ItemWriter(sheet, { footnote, endnote });
  writer.write(body);
  sheet.furniture = "running-head";
  for (const kind of ["header", "footer"])
    for (const part of await pack.related(main, kind)) writer.write(await readPart(pack, part, common));
  const lines = sheet.lines(file);
  if (!lines.ok) return lines;
  if (lines.value.every(({ furniture }) => furniture !== undefined)) return fail(failures.emptyDocument(file, pack.hasPictures));
  return ok({ lines: lines.value, problems: findings.problems(), pages: null });
}

/** The notes that were called, by their ids. */
async function notesOf(
  pack: Package,
  main: string,
  of: NoteKind,
  common: Common,
  numbers: NoteNumbers,
): Promise<ReadonlyMap<string, readonly Item[]>> {
  const [part] = await pack.related(main, `${of}s`);
  if (part === undefined) return new Map();
  const addressOf = addressIn(await pack.relationsOf(part));
  return (await pack.read(part, (xml) => readNotes(xml, of, (id) => numbers.isCalled(of, id), common, addressOf))) ?? new Map();
}

const addressIn =
  (relations: ReadonlyMap<string, Relation>) =>
  (id: string): string | null => {
    const relation = relations.get(id);
    return relation?.isOutside ? relation.target : null;
  };

/** What a part holds; nothing where the package lacks it. */
async function readPart(pack: Package, part: string, common: Common): Promise<readonly Item[]> {
  const addressOf = addressIn(await pack.relationsOf(part));
  const items = await pack.read(part, (xml) => {
    const reader = new PartReader(common, addressOf);
    return readXml(xml, namespaces, reader) ?? reader.finish();
  });
  return items ?? [];
}

function countComments(xml: string): { readonly count: number } | XmlFault {
  let count = 0;
  const open = ({ name }: { readonly name: string }): void => {
    if (name === "w:comment") count += 1;
  };
  return readXml(xml, namespaces, { open, close: () => {}, text: () => {} }) ?? { count };
}
