import type { WriteStep } from "#ingest/write/publish";
import { type LibraryWriter, startLibrary } from "#lib/store/writer";

/** The next library, which is started when the first change comes: a run that changes nothing writes nothing. */
export type Draft = { readonly file: string; readonly writer: () => Promise<LibraryWriter>; readonly isStarted: () => boolean };

/** @param from the library that the draft begins as a copy of; null: it begins empty. */
export function draftIn(file: string, from: string | null, announce: (step: WriteStep) => void): Draft {
  let writer: Promise<LibraryWriter> | null = null;
  const start = async (): Promise<LibraryWriter> => {
    announce("start-library");
    const started = await startLibrary(file, from);
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
