import { readStep } from "#lib/law/citation/readStep";
import type { Scan } from "#lib/law/citation/scan";
import type { Step } from "#lib/law/citation/step";
import { andWords, joiners, ofWords } from "#lib/law/citation/words";

/** What stands between two steps: nothing, a comma, a word that says which holds which, or one that lists. */
export type Connector = "none" | "comma" | "of" | "and";

/** Steps in a row; `connectors[i]` stands between step i and the next. */
export type Phrase = { readonly steps: readonly Step[]; readonly connectors: readonly Connector[] };

/** A phrase, or where reading may go on if none begins here. */
export type PhraseRead = { readonly phrase: Phrase | null; readonly next: number };

/** The most words between two steps: `, and of the`. */
const mostBetween = 5;

/** The most steps that are read as one phrase; a longer list goes on in the next. */
const mostSteps = 60;

function readConnector(scan: Scan, at: number): { readonly kind: Connector; readonly next: number } {
  const seen = new Set<Connector>();
  let next = at;
  for (; next - at < mostBetween; next += 1) {
    const token = scan.at(next);
    if (token === undefined) break;
    if (token.kind === "comma") seen.add(token.text === ";" ? "and" : "comma");
    else if (andWords.has(token.text)) seen.add("and");
    else if (ofWords.has(token.text)) seen.add("of");
    else if (!joiners.has(token.text)) break;
  }
  const kind = (["and", "of", "comma"] as const).find((it) => seen.has(it)) ?? "none";
  return { kind, next };
}

/** The steps that follow each other from a token on. */
export function readPhrase(scan: Scan, at: number): PhraseRead {
  const first = readStep(scan, at, at);
  if (first.step === null) return { phrase: null, next: first.next };
  const steps: Step[] = [first.step];
  const connectors: Connector[] = [];
  let next = first.next;
  while (steps.length < mostSteps) {
    const connector = readConnector(scan, next);
    const { step } = readStep(scan, connector.next, at);
    if (step === null) break;
    connectors.push(connector.kind);
    steps.push(step);
    next = step.next;
  }
  return { phrase: { steps, connectors }, next };
}
