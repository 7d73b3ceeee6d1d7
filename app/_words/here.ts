import { withLanguage } from "./prefix";
import { words } from "./words";

/** An address of ours as a link of the page being made: it stays in the page's language. */
export const here = (address: string): string => withLanguage(words.language, address);
