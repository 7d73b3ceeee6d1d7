import { formatAddress } from "#lib/law/address";
import type { PartialDate } from "#lib/law/date";
import { type Force, forceOf } from "#lib/law/force";
import { labelOf, type Named } from "#lib/law/label";
import type { Language } from "#lib/law/language";
import type { Provision } from "#lib/law/provision";
import { visibleText } from "#lib/law/visibleText";
import { titleOf, type Work } from "#lib/law/work";
import { unreachable } from "#lib/result";
import type { Goto, Hit, HitReason } from "#lib/search/answer";
import type { Catalog } from "#lib/search/catalog";
import { excerptOf, type Matcher } from "#lib/search/excerpt";
import { namesFor } from "#lib/search/named";
import { citedByRow } from "#lib/store/citations";
import type { Library } from "#lib/store/library";

/** Force in words for programs; null for literature. */
export function forceText(force: Force): string | null {
  switch (force.kind) {
    case "in-force":
      return `in force since ${force.since}`;
    case "ceased":
      return `ceased ${force.on}`;
    case "not-yet":
      return `in force from ${force.from}`;
    case "not-stated":
      return "not stated";
    case "none":
      return null;
    default:
      return unreachable(force);
  }
}

export type Arranging = { readonly library: Library; readonly catalog: Catalog; readonly language: Language; readonly day: PartialDate };

function workOf(provision: Provision, { catalog }: Arranging): Work {
  const work = catalog.byId.get(provision.work);
  if (work === undefined) throw new Error(`${provision.work} has provisions and is no work of the library`);
  return work;
}

function placeOf(provision: Provision, names: readonly Named[], arranging: Arranging): Goto {
  const { language, day } = arranging;
  const work = workOf(provision, arranging);
  return {
    work: work.id,
    edition: provision.edition,
    eId: provision.eId,
    label: labelOf(provision.eId, language, names),
    title: titleOf(work, language),
    force: forceText(forceOf(work, day)),
    url: formatAddress(provision),
  };
}

/** Provisions that a citation leads to, as the answer gives them. */
export async function gotosOf(provisions: readonly Provision[], arranging: Arranging): Promise<readonly Goto[]> {
  const names = await namesFor(arranging.library, provisions);
  return provisions.map((provision) => placeOf(provision, names(provision), arranging));
}

/** A row found, why, and what is marked in it. */
export type Found = { readonly row: number; readonly reason: HitReason; readonly matcher: Matcher };

/** Rows of the library as hits, in the same order. `provisions` are those rows, read before. */
export async function hitsOf(
  found: readonly Found[],
  provisions: ReadonlyMap<number, Provision>,
  arranging: Arranging,
): Promise<readonly Hit[]> {
  const there = found.flatMap((it) => {
    const provision = provisions.get(it.row);
    return provision === undefined ? [] : [{ ...it, provision }];
  });
  const [names, cited] = await Promise.all([
    namesFor(
      arranging.library,
      there.map(({ provision }) => provision),
    ),
    citedByRow(
      arranging.library.database,
      there.map(({ row }) => row),
    ),
  ]);
  return there.map(({ row, reason, matcher, provision }) => {
    const { type, rights } = workOf(provision, arranging);
    const { text, wrapUp, heading, language } = provision;
    const visible = { text: visibleText(rights, text), wrapUp: visibleText(rights, wrapUp), heading, language };
    const place = placeOf(provision, names(provision), arranging);
    return { ...place, language, type, snippet: excerptOf(visible, matcher), citedBy: cited.get(row) ?? 0, reason };
  });
}
