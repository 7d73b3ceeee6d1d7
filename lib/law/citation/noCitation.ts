import type { ProvisionMention } from "#lib/law/citation/mention";
import type { Scan } from "#lib/law/citation/scan";

/** Official collections, in which acts are cited by items that look like articles: «Ведомости …, 1994 г., № 8, ст. 124». */
const gazettes: ReadonlySet<string> = new Set(
  "ведомости ведомостях ведомостей собрание собрании собрания сапп gazette bulletin vedomosti жаршысы жаршысында жинағы".split(" "),
);
const numberSigns: ReadonlySet<string> = new Set(["№", "no", "n", "nos"]);

/** Words before the name of an organisation that is called after a provision ("the organisation Article 19"). */
const organisations: ReadonlySet<string> = new Set(
  "organisation organization ngo ngos group charity campaign campaigners организация организации организацией организацию нпо ұйым ұйымы".split(
    " ",
  ),
);

/** How far before a citation the name of its gazette may stand, in tokens: a year's worth of numbers lies between. */
const gazetteReach = 40;

type Place = { readonly mention: ProvisionMention; readonly first: number; readonly next: number };

/** `№ 23-24, ст. 289`: a number of an issue right before it, and the gazette's name before that. */
function isGazetteItem(scan: Scan, { first }: Place): boolean {
  let at = first - 1;
  if (scan.at(at)?.kind !== "comma") return false;
  for (let back = 0; back < 8 && !numberSigns.has(scan.at(at)?.text ?? ""); back += 1) at -= 1;
  if (!numberSigns.has(scan.at(at)?.text ?? "")) return false;
  for (let back = 0; back < gazetteReach; back += 1) if (gazettes.has(scan.at(at - back)?.text ?? "")) return true;
  return false;
}

const isUpper = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();

/** ARTICLE 19, the organisation: named as one, or in capitals inside a sentence that has none. */
function isOrganisation(scan: Scan, { mention, first, next }: Place): boolean {
  if (next - first !== 2 || mention.readings.length !== 1) return false;
  const before = scan.at(first - 1);
  if (organisations.has(before?.text ?? "") || (before?.kind === "quote" && organisations.has(scan.at(first - 2)?.text ?? ""))) return true;
  const [chain] = mention.readings[0] ?? [];
  const own = scan.source.slice(mention.start, scan.at(first)?.end ?? 0);
  const around = [before, scan.at(next)].filter((token) => token?.kind === "word");
  const isCapitalsAround = around.every((token) => isUpper(scan.source.slice(token?.start, token?.end)));
  return chain?.[0]?.number === "19" && isUpper(own) && around.length > 0 && !isCapitalsAround;
}

/** Whether what looks like a citation is the item of a gazette or the name of an organisation. */
export const isNoCitation = (scan: Scan, place: Place): boolean => isGazetteItem(scan, place) || isOrganisation(scan, place);
