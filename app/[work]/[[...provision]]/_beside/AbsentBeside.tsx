import { addressPath, formatAddress } from "#lib/law/address";
import { labelOf } from "#lib/law/label";
import { titleOf } from "#lib/law/work";
import { type BesideFound, pinnedOf, type Shown } from "../../../_address/findBeside";
import type { Reader } from "../../../_address/located";
import { offerInstead } from "../../../_address/offerInstead";
import { here } from "../../../_words/here";
import { wordingInShort } from "../../../_words/wording";
import { words } from "../../../_words/words";
import { unheldSentence } from "../unheldSentence";
import { TextForm } from "./TextForm";

type NotFound = Extract<BesideFound, { readonly kind: "choice" | "absent" }>;
type Props = { readonly left: Shown; readonly found: NotFound; readonly reader: Reader };

/** Something that can be shown instead: its name, and its address without the leading slash. */
type Offer = { readonly label: string; readonly path: string };

/** Provisions that a citation can mean, each in the wording that was read. */
const readings = ({ provisions }: Extract<NotFound, { readonly kind: "choice" }>): readonly Offer[] =>
  provisions.map(({ work, edition, eId, ...it }) => ({
    label: labelOf(eId, words.language, [{ eId, ...it }]),
    path: addressPath({ work, edition, eId }),
  }));

/** The sentence of what is missing, and what is nearest to it. */
async function nearest(
  { asked, located }: Extract<NotFound, { readonly kind: "absent" }>,
  { library }: Reader,
): Promise<readonly [sentence: string, offers: readonly Offer[]]> {
  switch (located.kind) {
    case "unknown-provision": {
      const { work, edition, eId } = located;
      const { offered } = await offerInstead(library, located, eId, located.asked);
      const name = eId === null ? null : labelOf(eId, words.language);
      const sentence = name === null ? words.say("absent.address", { asked }) : words.say("absent.provision", { label: name });
      return [
        sentence,
        offered.map((it) => ({ label: labelOf(it, words.language), path: addressPath({ work: work.id, edition: edition.id, eId: it }) })),
      ];
    }
    case "unknown-edition": {
      const { work } = located;
      const offers = work.editions.map((it) => ({
        label: `${wordingInShort(words, work, it)}, ${words.say(`languageInSentence.${it.language}`)}`,
        path: addressPath({ work: work.id, edition: it.id, eId: null }),
      }));
      return [words.say("absent.edition", { asked: located.asked }), offers];
    }
    case "unheld-provision": {
      const { work } = located;
      const act = { label: titleOf(work, words.language), path: addressPath({ work: work.id, edition: null, eId: null }) };
      return [unheldSentence(located), [act]];
    }
    default:
      return [words.say("absent.work", { asked }), []];
  }
}

/**
 * Says above the left text that the other one is not there, with what is nearest and a field for another. The status is 404,
 * or 300 where it can mean several provisions (`decide.ts`).
 */
export async function AbsentBeside({ left, found, reader }: Props) {
  const address = formatAddress(pinnedOf(left));
  const isChoice = found.kind === "choice";
  const [sentence, offers] = isChoice
    ? [words.say("beside.choose", { asked: found.asked }), readings(found)]
    : await nearest(found, reader);
  return (
    <section aria-labelledby="beside-absent" className="beside-absent">
      <h2 id="beside-absent">{words.say("beside.absentTitle")}</h2>
      <p>{sentence}</p>
      {offers.length === 0 ? null : (
        <ul className="offers">
          {offers.map(({ label, path }) => (
            <li key={path}>
              <a href={here(`${address}?beside=${path}`)}>{label}</a>
            </li>
          ))}
        </ul>
      )}
      <TextForm beside={pinnedOf(left)} field="beside-instead" />
    </section>
  );
}
