import { formatAddress } from "#lib/law/address";
import { type AknTail, parseAknAddress } from "#lib/law/aknAddress";
import { pathOfEId } from "#lib/law/eId";
import { chooseEdition } from "#lib/law/force";
import type { Work } from "#lib/law/work";
import { editionNotHeld, type Located, type Reader } from "./located";

function locateTail(reader: Reader, work: Work, { language, date, eId }: AknTail): Located {
  if (work.withdrawn !== undefined) return { kind: "withdrawn", work, pinned: null, withdrawn: work.withdrawn };
  const isPinned = language !== null && date !== null;
  const edition = isPinned
    ? (work.editions.find((held) => held.language === language && held.date === date) ?? null)
    : chooseEdition(work, language ?? reader.language, reader.day);
  if (edition === null && isPinned) return editionNotHeld(work, `${date}.${language}`, eId);
  if (edition === null) return eId === null ? { kind: "act", work } : { kind: "unheld-provision", work, asked: pathOfEId(eId), eId };
  const isOpen = !isPinned && (language === null || language === reader.language);
  return { kind: "redirect", to: formatAddress({ work: work.id, edition: isOpen ? null : edition.id, eId }), isPermanent: isPinned };
}

/** Finds what an Akoma Ntoso address names, and leads to the address of ours. */
export async function locateAkn(reader: Reader, path: string): Promise<Located> {
  for (const work of await reader.library.works()) {
    const tail = work.akn === null ? null : parseAknAddress(path, work.akn);
    if (tail?.ok === true) return locateTail(reader, work, tail.value);
    if (tail?.failure === "malformed") break;
  }
  return { kind: "unknown-work", asked: path };
}
