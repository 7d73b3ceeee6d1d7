import type { Entry } from "#ingest/link/bibliography";
import { type CountryMention, countriesIn, countryAt } from "#ingest/link/countries";
import { type Act, type ActRegistry, isOfKind } from "#ingest/link/registry";
import { sentenceAt, sentenceStarts } from "#ingest/link/sentences";
import type { ActMention, Mention, ProvisionMention } from "#lib/law/citation/mention";
import type { PartialDate } from "#lib/law/date";

/** How the act of a citation was found, surest first (the order of the rules in which they are tried). */
export type ActRule =
  | "named"
  | "here"
  | "act-after"
  | "act-before"
  | "act-in-list"
  | "act-by-marker"
  | "act-in-sentence"
  | "act-earlier"
  | "own-act"
  | "no-act";

/** Rules that only infer: what they find is `assumed`. */
export const inferring: ReadonlySet<ActRule> = new Set<ActRule>(["act-by-marker", "act-in-sentence", "act-earlier"]);

export type Binding = { readonly acts: readonly Act[]; readonly rule: ActRule; readonly by: ActMention | null };

/** What a text is linked with: the acts and entries of its document, and what was named before. */
export type Scope = {
  readonly registry: ActRegistry;
  readonly entries: readonly Entry[];
  readonly day: PartialDate | null;
  /** The law that the text is itself; null for literature. */
  readonly own: Act | null;
  /** Acts named earlier in the same part of the document, the latest last. */
  readonly named: readonly Act[];
};

const joinsAfter = /^[\s,]*(?:of|in|under|from|to|by)?\s*(?:the\s+)?$/iu;
const joinsBefore = /^[\s,:;(—–-]*(?:in|under|its|namely|a именно)?\s*$/iu;
const joinsList = /^[\s,;]*(?:and|or|и|или|және|мен)?\s*$/iu;

/** Binds each citation of one text to its act, and resolves the names of acts. */
export class ActBinder {
  private readonly starts: readonly number[];
  private readonly countries: readonly CountryMention[];
  private readonly found = new Map<ActMention, readonly Act[]>();
  private readonly seen: Act[];

  constructor(
    private readonly text: string,
    private readonly mentions: readonly Mention[],
    private readonly scope: Scope,
  ) {
    this.starts = sentenceStarts(text);
    this.countries = countriesIn(text);
    this.seen = [...scope.named];
    for (const mention of mentions) if (mention.kind === "act") this.found.set(mention, this.find(mention));
  }

  /** Acts that this text names, in its order: they are what later texts may mean. */
  get named(): readonly Act[] {
    return this.seen;
  }

  /** The acts that a name means; none where it is too vague, or the text's own. */
  actsOf(mention: ActMention): readonly Act[] {
    return this.found.get(mention) ?? [];
  }

  private find(mention: ActMention): readonly Act[] {
    const { registry, day, own } = this.scope;
    if (mention.name.self) return own === null ? [] : [own];
    const passage = mention.name.country === null ? countryAt(this.countries, mention.start) : null;
    const isOwn = own !== null && mention.name.type === "constitution" && mention.name.generic && own.listed?.type === "constitution";
    if (isOwn) return [own];
    const found = registry.find(mention.name, passage, day);
    const earlier = found.length === 0 && mention.name.generic ? this.seen.findLast((act) => isOfKind(act, mention.name.type)) : undefined;
    const acts = earlier === undefined ? found : [earlier];
    if (acts.length === 1) this.seen.push(...acts);
    return acts;
  }

  private between(left: { readonly end: number }, right: { readonly start: number }): string {
    return this.text.slice(left.end, right.start);
  }

  /** The act that follows a citation at once, or at the end of a list of citations. */
  private after(index: number): { readonly act: ActMention; readonly direct: boolean } | null {
    const mention = this.mentions[index];
    const next = this.mentions[index + 1];
    if (mention === undefined || next === undefined) return null;
    if (next.kind === "act") return joinsAfter.test(this.between(mention, next)) ? { act: next, direct: true } : null;
    if (next.kind !== "provision" || !joinsList.test(this.between(mention, next))) return null;
    const further = this.after(index + 1);
    return further === null ? null : { ...further, direct: false };
  }

  private before(index: number): ActMention | null {
    const mention = this.mentions[index];
    const previous = this.mentions[index - 1];
    if (mention === undefined || previous === undefined) return null;
    if (previous.kind === "act") return joinsBefore.test(this.between(previous, mention)) ? previous : null;
    return previous.kind === "provision" && joinsList.test(this.between(previous, mention)) ? this.before(index - 1) : null;
  }

  private sentenceOf = (offset: number): number => sentenceAt(this.starts, offset);

  /** The entry of the bibliography that a marker after the citation, in its sentence, points to, if it is an act. */
  private byMarker(mention: ProvisionMention): Act | null {
    const sentence = this.sentenceOf(mention.start);
    const marker = this.mentions.find(
      (other) => other.kind === "marker" && other.start >= mention.end && this.sentenceOf(other.start) === sentence,
    );
    if (marker?.kind !== "marker") return null;
    const acts = marker.entries.flatMap((number) => this.scope.entries.find((entry) => entry.number === number)?.act ?? []);
    return acts[0] ?? null;
  }

  /** The act named nearest in the same sentence, before or after. */
  private inSentence(mention: ProvisionMention): ActMention | null {
    const sentence = this.sentenceOf(mention.start);
    const distance = (act: ActMention): number => (act.start >= mention.end ? act.start - mention.end : mention.start - act.end);
    const near = [...this.found.keys()].filter((act) => this.sentenceOf(act.start) === sentence && this.actsOf(act).length > 0);
    return near.sort((left, right) => distance(left) - distance(right))[0] ?? null;
  }

  /** The act of the citation at an index among the mentions: the first rule that finds one. */
  bind(index: number): Binding {
    const mention = this.mentions[index];
    const { own } = this.scope;
    if (mention?.kind !== "provision") throw new Error("Only citations of provisions are bound to acts");
    if (mention.here !== null) return { acts: own === null ? [] : [own], rule: "here", by: null };
    const after = this.after(index);
    if (after !== null)
      return { acts: this.actsOf(after.act), rule: after.direct ? "act-after" : "act-in-list", by: after.direct ? after.act : null };
    const before = this.before(index);
    if (before !== null) return { acts: this.actsOf(before), rule: "act-before", by: before };
    if (own !== null) return { acts: [own], rule: "own-act", by: null };
    return this.infer(mention);
  }

  private infer(mention: ProvisionMention): Binding {
    const marked = this.byMarker(mention);
    const near = this.inSentence(mention);
    if (near !== null) return { acts: this.actsOf(near), rule: "act-in-sentence", by: null };
    if (marked !== null) return { acts: [marked], rule: "act-by-marker", by: null };
    const sentence = this.sentenceOf(mention.start);
    const before = [...this.found].filter(([act, acts]) => this.sentenceOf(act.start) < sentence && acts.length === 1);
    const earlier = before.at(-1)?.[1][0];
    return earlier === undefined ? { acts: [], rule: "no-act", by: null } : { acts: [earlier], rule: "act-earlier", by: null };
  }
}
