import { headers } from "next/headers";
import type { ReactNode } from "react";
import { addressPath, formatAddress } from "#lib/law/address";
import { type CiteFormat, citeFormats } from "#lib/law/cite/cite";
import type { CitedItem } from "#lib/law/cite/citedItem";
import { here } from "../_words/here";
import { addressHeader } from "../_words/prefix";
import { wordingSentence } from "../_words/wording";
import { words } from "../_words/words";
import { CopyButtons } from "./CopyButtons";
import { citationsOf } from "./citations";
import type { Citable } from "./citedOf";

const fileNames: Readonly<Record<Exclude<CiteFormat, "text">, string>> = { bibtex: "BibTeX", ris: "RIS", "csl-json": "CSL-JSON" };

const isFile = (format: CiteFormat): format is keyof typeof fileNames => format !== "text";

/** Whether the address of the page asks for citations: `…?cite`. */
async function isAsked(): Promise<boolean> {
  const address = (await headers()).get(addressHeader) ?? "";
  return new URLSearchParams(address.split("?")[1]).has("cite");
}

function Citations({ item }: { readonly item: CitedItem }) {
  return (
    <dl className="citations">
      {citationsOf(item).map(({ key, name, language, text }) => (
        <div key={key}>
          <dt>{name}</dt>
          <dd>
            <p id={`cite-${key}`} lang={language}>
              {text}
            </p>
            <button aria-label={words.say("cite.copyOne", { name })} data-copy-from={`cite-${key}`} type="button">
              {words.say("cite.copy")}
            </button>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The same for programs that keep literature. */
function Files({ address }: { readonly address: string }) {
  return (
    <p className="cite-files">
      {words.say("cite.files")}:{" "}
      {citeFormats.filter(isFile).map((format) => (
        <a download="" href={`/api/cite/${address}?format=${format}&language=${words.language}`} key={format}>
          {fileNames[format]}
        </a>
      ))}
    </p>
  );
}

type Props = {
  readonly place: Citable;
  readonly label: string;
  readonly item: CitedItem;
  /** What the menu offers by a script, for those without one. */
  readonly instead: ReactNode;
};

/** How to cite what the address names, where the address asks for it: in every style, each to copy, and as files. */
export async function CitePanel({ place: { work, edition, eId }, label, item, instead }: Props) {
  if (!(await isAsked())) return null;
  const address = { work: work.id, edition: edition.id, eId };
  return (
    <section aria-labelledby="cite-title" className="cite-panel not-on-paper" id="cite">
      <div className="cite-head">
        <h2 id="cite-title">{words.say("cite.title", { label })}</h2>
        <a href={here(formatAddress(address))}>{words.say("cite.close")}</a>
      </div>
      <p className="cite-wording">
        {words.say("cite.wording", { wording: wordingSentence(words, work, edition), day: words.date(item.accessed) })}
        {edition.legalValue === "unofficial" ? <strong> {words.say("cite.unofficial")}</strong> : null}
      </p>
      <Citations item={item} />
      <Files address={addressPath(address)} />
      <noscript>{instead}</noscript>
      <CopyButtons failed={words.say("cite.failed")} said={words.say("cite.copied")} />
    </section>
  );
}
