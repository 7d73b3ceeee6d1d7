import { type Correction, shownCorrections } from "#lib/law/correction";
import type { Provision } from "#lib/law/provision";
import type { Rights } from "#lib/law/work";
import { words } from "../../../_words/words";

type Props = { readonly corrections: readonly Correction[]; readonly it: Provision; readonly rights: Rights };

/** What an editor reads in the place of misprints of a provision, and who says so: the text above stays as it is printed. */
export function Corrections({ corrections, it, rights }: Props) {
  return shownCorrections(rights, corrections, [it]).map(({ in: field, start, printed, readAs, who, when }) => (
    <p className="correction" key={`${field} ${start}`} lang={words.language}>
      {words.parts(readAs === "" ? "correction.leftOut" : "correction.readAs", {
        printed: () => (
          <del key="printed" lang={it.language}>
            {printed}
          </del>
        ),
        readAs: () => (
          <ins key="readAs" lang={it.language}>
            {readAs}
          </ins>
        ),
        ...{ who, day: words.date(when) },
      })}
    </p>
  ));
}
