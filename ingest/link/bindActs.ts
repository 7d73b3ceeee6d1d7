import type { Bibliography } from "#ingest/link/bibliography";
import { type Countries, countriesIn, countryAt } from "#ingest/link/countries";
import { type Neighbours, neighboursOf } from "#ingest/link/neighbours";
import { type Act, type ActRegistry, familyOf, familyOfAct } from "#ingest/link/registry";
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

/** The act named last of each family: what "the Law" may mean. */
export type NamedActs = ReadonlyMap<string | null, Act>;

/** What a text is linked with: the acts and entries of its document, and what was named before. */
export type Scope = {
  readonly registry: ActRegistry;
  readonly bibliography: Bibliography;
  readonly day: PartialDate | null;
  /** The law that the text is itself; null for literature. */
  readonly own: Act | null;
  /** Acts named earlier in the same part of the document. */
  readonly named: NamedActs;
};

/** So much of a text after a citation is looked at for a word that points back, in UTF-16 code units. */
const longestPointer = 20;

/** Binds each citation of one text to its act, and resolves the names of acts. */
export class ActBinder {
  private readonly starts: readonly number[];
  private readonly countries: Countries;
  private readonly found = new Map<ActMention, readonly Act[]>();
  private readonly latest: Map<string | null, Act>;
  private readonly neighbours: readonly Neighbours[];

  constructor(
    private readonly text: string,
    private readonly mentions: readonly Mention[],
    private readonly scope: Scope,
  ) {
    this.starts = sentenceStarts(text);
    this.countries = countriesIn(text);
    this.latest = new Map(scope.named);
    for (const mention of mentions) if (mention.kind === "act") this.found.set(mention, this.find(mention));
    this.neighbours = neighboursOf(text, mentions, (act) => this.actsOf(act).length);
  }

  /** What later texts may mean by the mere kind of an act. */
  get named(): NamedActs {
    return this.latest;
  }

  /** The acts that a name means; none where it is too vague, or the text's own. */
  actsOf(mention: ActMention): readonly Act[] {
    return this.found.get(mention) ?? [];
  }

  private find(mention: ActMention): readonly Act[] {
    const { registry, day, own } = this.scope;
    const { name } = mention;
    if (name.self) return own === null ? [] : [own];
    const isOwn = own !== null && name.type === "constitution" && name.generic && own.listed?.type === "constitution";
    if (isOwn) return [own];
    const passage = name.country === null ? countryAt(this.countries, mention.start) : null;
    const found = registry.find(name, passage, day);
    const earlier = found.length === 0 && name.generic ? this.latest.get(familyOf(name.type)) : undefined;
    const acts = earlier === undefined ? found : [earlier];
    const [only] = acts;
    if (only !== undefined && acts.length === 1) this.latest.set(familyOfAct(only), only);
    return acts;
  }

  private isInSentence = (mention: Mention, other: Mention): boolean =>
    sentenceAt(this.starts, mention.start) === sentenceAt(this.starts, other.start);

  /** The entry of the bibliography that a marker after the citation, in its sentence, points to, if it is an act. */
  private byMarker(mention: ProvisionMention, { markerAfter }: Neighbours): Act | null {
    if (markerAfter === null || !this.isInSentence(mention, markerAfter)) return null;
    return this.scope.bibliography.numbered(markerAfter.entries).find(({ act }) => act !== null)?.act ?? null;
  }

  /** The act named nearest in the same sentence, before or after. */
  private inSentence(mention: ProvisionMention, { actBefore, actAfter }: Neighbours): ActMention | null {
    const before = actBefore !== null && this.isInSentence(mention, actBefore) ? actBefore : null;
    const after = actAfter !== null && this.isInSentence(mention, actAfter) ? actAfter : null;
    if (before === null || after === null) return before ?? after;
    return mention.start - before.end <= after.start - mention.end ? before : after;
  }

  /** The act named before in the sentence, of which "Article 100(2) thereof" is. */
  private thereof(mention: ProvisionMention, { clearBefore }: Neighbours): ActMention | null {
    const saysSo = /^\s*thereof\b/.test(this.text.slice(mention.end, mention.end + longestPointer));
    return saysSo && clearBefore !== null && this.isInSentence(mention, clearBefore) ? clearBefore : null;
  }

  /** The act of the citation at an index among the mentions: the first rule that finds one. */
  bind(index: number): Binding {
    const mention = this.mentions[index];
    const near = this.neighbours[index];
    const { own } = this.scope;
    if (mention?.kind !== "provision" || near === undefined) throw new Error("Only citations of provisions are bound to acts");
    if (mention.here !== null) return { acts: own === null ? [] : [own], rule: "here", by: null };
    const { joinedAfter, joinedBefore } = near;
    if (joinedAfter?.direct) return { acts: this.actsOf(joinedAfter.act), rule: "act-after", by: joinedAfter.act };
    if (joinedAfter) return { acts: this.actsOf(joinedAfter.act), rule: "act-in-list", by: null };
    if (joinedBefore) return { acts: this.actsOf(joinedBefore), rule: "act-before", by: joinedBefore };
    const named = this.thereof(mention, near);
    if (named !== null) return { acts: this.actsOf(named), rule: "act-in-sentence", by: null };
    if (own !== null) return { acts: [own], rule: "own-act", by: null };
    return this.infer(mention, near);
  }

  private infer(mention: ProvisionMention, near: Neighbours): Binding {
    const named = this.inSentence(mention, near);
    if (named !== null) return { acts: this.actsOf(named), rule: "act-in-sentence", by: null };
    const marked = this.byMarker(mention, near);
    if (marked !== null) return { acts: [marked], rule: "act-by-marker", by: null };
    // No known act stands in this sentence, so that the last one before it stands in an earlier one.
    const earlier = near.clearBefore === null ? undefined : this.actsOf(near.clearBefore)[0];
    return earlier === undefined ? { acts: [], rule: "no-act", by: null } : { acts: [earlier], rule: "act-earlier", by: null };
  }
}
