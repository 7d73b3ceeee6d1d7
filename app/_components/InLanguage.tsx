import type { ReactNode } from "react";
import type { Language } from "#lib/law/language";
import { words } from "../_words/words";

type Props = {
  /** The language of the text; null where it is not known. */
  readonly language: Language | null;
  /** The language of what stands around it: by default the page's. */
  readonly within?: Language;
  readonly children: ReactNode;
};

/** A text says its language where that differs from what stands around it, so that it is read aloud and broken rightly. */
export const InLanguage = ({ language, within = words.language, children }: Props) =>
  language === null || language === within ? children : <span lang={language}>{children}</span>;
