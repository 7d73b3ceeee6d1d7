import { wordsOf } from "#ingest/contentOf";
import { numberOf } from "#ingest/write/generation";
import { takeSpare } from "#ingest/write/spare";
import type { WriteStep } from "#ingest/write/world";
import { type LibraryWriter, startLibrary } from "#lib/store/writer";

/** The next library, which is started when the first change comes: a run that changes nothing writes nothing. */
export type Draft = { readonly file: string; readonly writer: () => Promise<LibraryWriter>; readonly isStarted: () => boolean };

/**
 * @param file where it is written.
 * @param from the library that the draft begins as a copy of; null: it begins empty.
 */
export function draftIn(file: string, from: string | null, generation: string, announce: (step: WriteStep) => void): Draft {
  let writer: Promise<LibraryWriter> | null = null;
  const start = async (): Promise<LibraryWriter> => {
    announce("start-library");
    const isCopied = from !== null && (await takeSpare(from, file));
    const started = await startLibrary(file, isCopied ? file : from, { number: numberOf(generation), wordsOf });
    announce("put-editions");
    return started;
  };
  return {
    file,
    writer: () => {
      writer ??= start();
      return writer;
    },
    isStarted: () => writer !== null,
  };
}
