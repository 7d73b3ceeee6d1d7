import { formatAddress } from "#lib/law/address";
import type { EId } from "#lib/law/eId";
import { type Edition, titleOf, type Work } from "#lib/law/work";
import { formatAgainst } from "../../../_address/against";
import { entryLabel } from "../../../_words/entryName";
import { here } from "../../../_words/here";
import { wordingInShort } from "../../../_words/wording";
import { words } from "../../../_words/words";
import type { AgainstView } from "./againstView";

/** What is compared: `Article 44`, or the work by its title. */
export const nameOfView = (work: Work, { entry, path }: AgainstView): string =>
  entry === null ? titleOf(work, words.language) : entryLabel(entry, path);

/** A wording in short, with its language: `Wording of 7 October 1998, English`. */
export const editionName = (work: Work, edition: Edition): string =>
  `${wordingInShort(words, work, edition)}, ${words.say(`languageInSentence.${edition.language}`)}`;

/** The page of what changed in a place of a wording since another. */
export const againstLink = (work: Work, after: Edition, eId: EId | null, before: Edition): string =>
  here(formatAgainst({ text: { work: work.id, edition: after.id, eId }, edition: before.id }));

/** The same place in one wording alone. */
export const textLink = (work: Work, edition: Edition, eId: EId | null): string =>
  here(formatAddress({ work: work.id, edition: edition.id, eId }));
