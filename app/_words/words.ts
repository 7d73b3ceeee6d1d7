import { interfaceLanguage, wordsIn } from "#lib/messages";

/** The interface of the addresses without a language prefix. */
export const words = wordsIn(interfaceLanguage);
