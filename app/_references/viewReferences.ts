import { formatAddress } from "#lib/law/address";
import { labelOf } from "#lib/law/label";
import type { Provision } from "#lib/law/provision";
import type { ReferenceTarget } from "#lib/law/reference";
import { visibleText } from "#lib/law/visibleText";
import { isLaw, titleIn, type Work } from "#lib/law/work";
import type { Library } from "#lib/store/library";
import { eIdSteps, openingTexts, type ProvisionKey, provisionKey, provisionsAt } from "#lib/store/provisionsAt";
import type { StoredReference } from "#lib/store/referenceRows";
import { blockAddressed } from "../_address/blockAddressed";
import { cutAtWord } from "../_words/cutAtWord";
import { words } from "../_words/words";
import type { ReferenceView, TargetView } from "./view";
import { isOtherWording } from "./wordingCited";

/** Characters of a target's text on a card: enough to know it by. */
const openingLength = 180;

/** All that views of a set of references are made from, asked for at once. */
type Material = {
  readonly works: ReadonlyMap<string, Work>;
  readonly provisions: ReadonlyMap<string, Provision>;
  readonly openings: ReadonlyMap<string, string>;
};

function keyOf({ work, edition, eId }: ReferenceTarget): ProvisionKey | null {
  return work === null || edition === null || eId === null ? null : { work, edition, eId };
}

async function materialFor(library: Library, references: readonly StoredReference[]): Promise<Material> {
  const targets = references.flatMap((reference) => reference.targets);
  const ids = [...new Set(targets.flatMap(({ work, act }) => work ?? act ?? []))];
  const [found, provisions] = await Promise.all([
    Promise.all(ids.map((id) => library.work(id))),
    provisionsAt(
      library.database,
      targets.flatMap((target) => keyOf(target) ?? []),
    ),
  ]);
  const bare = targets.flatMap((target) => {
    const key = keyOf(target);
    const provision = key === null ? undefined : provisions.get(provisionKey(key));
    return provision === undefined || provision.text !== null ? [] : [provision];
  });
  const works = new Map(found.flatMap((work) => (work === null ? [] : [[work.id, work] as const])));
  return { works, provisions, openings: await openingTexts(library.database, bare) };
}

const withCited = (address: string, cited: string | null): string => (cited === null ? address : `${address}?cited=${cited}`);

function labelled({ work, edition, eId }: ReferenceTarget, { provisions }: Material): string | null {
  if (eId === null) return null;
  const known =
    work === null || edition === null
      ? []
      : eIdSteps(eId).flatMap((step) => provisions.get(provisionKey({ work, edition, eId: step })) ?? []);
  return labelOf(eId, words.language, known);
}

/** What is shown of a target outside the library, or of a work that is named as a whole. */
function ofWork(
  target: ReferenceTarget,
  reference: StoredReference,
  work: Work | undefined,
  material: Material,
  cited: string | null,
): TargetView {
  const label = labelled(target, material);
  const title = work === undefined ? null : titleIn(work, words.language);
  const edition = work?.editions.find(({ id }) => id === target.edition) ?? null;
  const own =
    work === undefined || (work.held && target.eId !== null)
      ? null
      : formatAddress({ work: work.id, edition: edition?.id ?? null, eId: null });
  const outside = work !== undefined && !work.held && work.url !== null && /^https?:\/\//.test(work.url) ? work.url : null;
  return {
    ...{ label: label ?? title?.text ?? reference.surface, title: label === null ? null : (title?.text ?? null) },
    titleLanguage: title?.language ?? null,
    ...{ url: outside ?? (own === null ? null : withCited(own, cited)), isOutside: outside !== null, opening: null },
    ...{ held: work === undefined || edition === null ? null : { work, edition }, reading: target.reading },
  };
}

/** The provision that a target is, and its text; of a block of a provision, which has no row of its own, the provision and that block. */
function placeOf(
  key: ProvisionKey | null,
  { provisions }: Material,
): { readonly provision: Provision | undefined; readonly text: string | null } {
  const provision = key === null ? undefined : provisions.get(provisionKey(key));
  const addressed = key === null || provision !== undefined ? null : blockAddressed(key.eId);
  if (key === null || addressed === null) return { provision, text: provision?.text ?? null };
  const holder = provisions.get(provisionKey({ ...key, eId: addressed.eId }));
  return { provision: holder, text: holder?.text?.split("\n")[addressed.block - 1] ?? null };
}

function viewTarget(target: ReferenceTarget, reference: StoredReference, material: Material): TargetView {
  const work = material.works.get(target.work ?? target.act ?? "");
  const edition = work?.editions.find(({ id }) => id === target.edition);
  const cited = work === undefined || edition === undefined ? null : citedAsOf(reference, work, edition);
  const key = keyOf(target);
  const { provision, text: own } = placeOf(key, material);
  if (key === null || provision === undefined || work === undefined || edition === undefined)
    return ofWork(target, reference, work, material, cited);
  const title = titleIn(work, words.language);
  const text = visibleText(work.rights, own ?? material.openings.get(provisionKey(key)) ?? provision.heading);
  return {
    ...{ label: labelled(target, material) ?? "", title: title.text, titleLanguage: title.language },
    ...{ isOutside: false, reading: target.reading },
    ...{ url: withCited(formatAddress(key), cited), held: { work, edition } },
    opening: text === null ? null : cutAtWord(text, openingLength),
  };
}

/** The day as of which a law is cited, if the edition that the reference leads to is another wording than the one of that day. */
function citedAsOf(
  { editionCited, wording, kind }: StoredReference,
  work: Work,
  edition: Work["editions"][number],
): StoredReference["editionCited"] {
  if (editionCited === null || wording === "same" || kind === "bibliography" || !isLaw(work.type)) return null;
  return isOtherWording(work, edition, editionCited) ? editionCited : null;
}

/** References of these statuses are followed; the others open their card. */
const followed: ReadonlySet<string> = new Set(["resolved", "assumed", "external"]);

function view(reference: StoredReference, material: Material): ReferenceView {
  const targets = reference.targets.map((target) => viewTarget(target, reference, material));
  const first = targets[0];
  const isFollowed = followed.has(reference.status) && (reference.status !== "external" || first?.isOutside === true);
  const held = targets.find((target) => target.held !== null)?.held;
  return {
    ...{ reference, targets, href: isFollowed ? (first?.url ?? null) : null, isOutside: isFollowed && first?.isOutside === true },
    citedAsOf: held == null ? null : citedAsOf(reference, held.work, held.edition),
  };
}

/** References with what they point to in words, in the same order: three questions to the library, however many they are. */
export async function viewReferences(library: Library, references: readonly StoredReference[]): Promise<readonly ReferenceView[]> {
  if (references.length === 0) return [];
  const material = await materialFor(library, references);
  return references.map((reference) => view(reference, material));
}
