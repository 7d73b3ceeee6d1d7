import type { Work } from "#lib/law/work";
import type { Library } from "#lib/store/library";

/** The work that took the place of this one, held or only known; null if none is stated. */
export const successorOf = async (library: Library, work: Work): Promise<Work | null> =>
  work.replacedBy === null ? null : library.work(work.replacedBy);

/** The works whose place this one took. */
export const predecessorsOf = async (library: Library, work: Work): Promise<readonly Work[]> =>
  (await library.works()).filter(({ replacedBy }) => replacedBy === work.id);
