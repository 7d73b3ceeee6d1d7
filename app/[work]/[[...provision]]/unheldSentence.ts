import { labelOf } from "#lib/law/label";
import type { Located } from "../../_address/located";
import { words } from "../../_words/words";

/** Says which provision of an act was asked for, and that no text of the act is held. */
export const unheldSentence = ({ eId, asked }: Extract<Located, { kind: "unheld-provision" }>): string =>
  eId === null ? words.say("absent.unheldAddress", { asked }) : words.say("absent.unheld", { label: labelOf(eId, words.language) });
