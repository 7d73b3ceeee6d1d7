import type { EId } from "#lib/law/eId";
import { labelOf } from "#lib/law/label";
import { type Located, pinnedAddress, type Reader } from "../../../_address/located";
import { offerInstead } from "../../../_address/offerInstead";
import { Message } from "../../../_components/Message";
import { PageFrame } from "../../../_components/PageFrame";
import { WordingNotice } from "../../../_components/WordingNotice";
import { here } from "../../../_words/here";
import { words } from "../../../_words/words";
import { successorOf } from "../successor";
import { AboutWork } from "./AboutWork";

type Props = { readonly located: Extract<Located, { kind: "unknown-provision" }>; readonly reader: Reader };

function sentence(eId: EId | null, asked: string, last: EId | null): string {
  if (eId === null) return words.say("absent.address", { asked });
  const label = labelOf(eId, words.language);
  if (last === null) return words.say("absent.provision", { label });
  return words.say("absent.provisionLast", { label, last: labelOf(last, words.language) });
}

/** An address that names a provision this wording does not have: what is nearest to it. */
export async function UnknownProvision({ located, reader }: Props) {
  const { work, edition, eId, asked } = located;
  const { parent, last, offered } = await offerInstead(reader.library, located, eId, asked);
  const lastOfKind = eId === null ? null : last;
  const others = [...new Set([parent, lastOfKind])].flatMap((it) => (it === null || offered.includes(it) ? [] : [it]));
  return (
    <PageFrame>
      <Message title={words.say("absent.title")}>
        <p className="text-body">{sentence(eId, asked, last)}</p>
        <Offers heading={words.say("absent.nearest")} ids={offered} located={located} />
        <Offers heading={words.say("absent.inside")} ids={others} located={located} />
        <AboutWork work={work}>
          <WordingNotice day={reader.day} edition={edition} successor={await successorOf(reader.library, work)} work={work} />
        </AboutWork>
      </Message>
    </PageFrame>
  );
}

function Offers({ heading, ids, located }: { readonly heading: string; readonly ids: readonly EId[]; readonly located: Props["located"] }) {
  if (ids.length === 0) return null;
  return (
    <section className="mt-6">
      <h2 className="label">{heading}</h2>
      <ul className="offers">
        {ids.map((id) => (
          <li key={id}>
            <a href={here(pinnedAddress(located, id))}>{labelOf(id, words.language)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
