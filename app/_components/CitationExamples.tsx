import { chooseEdition } from "#lib/law/force";
import { labelOf } from "#lib/law/label";
import { isLaw } from "#lib/law/work";
import type { Library } from "#lib/store/library";
import { today } from "../_address/today";
import { here } from "../_words/here";
import { words } from "../_words/words";

/** Citations that lead somewhere in this library: a whole article, a deep provision, and the latter in numbers alone. */
async function examplesIn(library: Library): Promise<readonly string[]> {
  const law = (await library.works()).find((work) => work.held && isLaw(work.type));
  const edition = law === undefined ? null : chooseEdition(law, words.language, today());
  if (law === undefined || edition === null) return [];
  const deep = await library.ofKinds(law.id, edition.id, ["subparagraph"]);
  const deepest = deep.find((it) => it.eId.split("__").length === 3) ?? deep[0];
  const article = (await library.ofKinds(law.id, edition.id, ["article"])).at(-1);
  const short = deepest?.eId.split("__").map((step) => step.split("_")[1] ?? "");
  return [
    ...(article === undefined ? [] : [labelOf(article.eId, words.language)]),
    ...(deepest === undefined ? [] : [labelOf(deepest.eId, words.language, [deepest])]),
    ...(short === undefined || short.length < 2
      ? []
      : [
          `${short[0]}${short
            .slice(1)
            .map((number) => `(${number})`)
            .join("")}`,
        ]),
  ];
}

/** How to cite into the search box, as links that do it. */
export async function CitationExamples({ library, label }: { readonly library: Library; readonly label: string }) {
  const examples = await examplesIn(library);
  if (examples.length === 0) return null;
  return (
    <p className="examples">
      <span className="text-quiet">{label}</span>
      {examples.map((example) => (
        <a href={here(`/search?${new URLSearchParams({ q: example })}`)} key={example}>
          {example}
        </a>
      ))}
    </p>
  );
}
