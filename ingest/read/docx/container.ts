import { buffer } from "node:stream/consumers";
import { crc32 } from "node:zlib";
import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import { failures } from "#ingest/read/failures";
import type { ReadLimits } from "#ingest/read/limits";
import { decodeXml } from "#ingest/read/xml/decode";
import type { ReadFailure } from "#ingest/stage";
import { fail, ok, type Result } from "#lib/result";

/** The parts of a package by name, read when they are asked for. What nobody asks for is never unpacked. */
export type Container = {
  readonly has: (name: string) => boolean;
  readonly names: readonly string[];
  /** The text of a part; null where there is none of this name. */
  readonly part: (name: string) => Promise<Result<string | null, ReadFailure>>;
};

/** A document of Word has some dozens of parts; one of a thousand pictures has a thousand. */
const mostParts = 10_000;

/** Deflate packs no better than 1032 to 1; the XML of documents is packed 10 to 60 times. Small parts are let pass. */
const densest = 300;
const smallPart = 1_000_000;

/**
 * Opens a ZIP archive as a package of parts (with `yauzl`, which holds every part to the size that it declares). Sizes are
 * checked before anything is unpacked: of each part against its own, and of all that are read against the limit of a source.
 */
export async function openContainer(bytes: Uint8Array, file: string, limits: ReadLimits): Promise<Result<Container, ReadFailure>> {
  const entries = new Map<string, Entry>();
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      lazyEntries: true,
      autoClose: false,
    });
    zip.on("error", () => {}); // told through the iteration; without a listener it would end the process
    if (zip.entryCount > mostParts) return fail(failures.tooManyParts(file, mostParts));
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
    return ok(containerOf(zip, entries, file, limits));
  } catch (error) {
    return fail(failureOf(file, error));
  }
}

const failureOf = (file: string, error: unknown): ReadFailure => {
  const said = error instanceof Error ? error.message : String(error);
  return said.includes("encrypt") ? failures.encrypted(file) : failures.damaged(file, said);
};

function containerOf(zip: ZipFile, entries: ReadonlyMap<string, Entry>, file: string, limits: ReadLimits): Container {
  let unpacked = 0;
  const obstacleTo = (entry: Entry): ReadFailure | null => {
    const { fileName, uncompressedSize, compressedSize } = entry;
    unpacked += uncompressedSize;
    if (entry.isEncrypted()) return failures.encrypted(file);
    if (unpacked > limits.fileBytes) return failures.archiveTooLarge(file, fileName, unpacked, limits.fileBytes);
    const ratio = uncompressedSize / Math.max(compressedSize, 1);
    return uncompressedSize > smallPart && ratio > densest ? failures.archiveTooDense(file, fileName, ratio) : null;
  };
  const part = async (name: string): Promise<Result<string | null, ReadFailure>> => {
    const entry = entries.get(name);
    if (entry === undefined) return ok(null);
    const obstacle = obstacleTo(entry);
    if (obstacle !== null) return fail(obstacle);
    try {
      const content = await buffer(await zip.openReadStreamPromise(entry));
      if (crc32(content) !== entry.crc32) return fail(failures.damaged(file, `its part "${name}" does not fit its checksum`));
      const text = decodeXml(content);
      return text === null ? fail(failures.damaged(file, `its part "${name}" is no text in UTF-8`)) : ok(text);
    } catch (error) {
      return fail(failureOf(file, error));
    }
  };
  return { has: (name) => entries.has(name), names: [...entries.keys()], part };
}
