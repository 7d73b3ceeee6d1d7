import type { Bibliography } from "#ingest/link/bibliography";
import type { ActBinder } from "#ingest/link/bindActs";
import type { Passage } from "#ingest/link/passages";
import type { Act } from "#ingest/link/registry";
import { type Citing, type Holdings, type Resolution, resolveAct, resolveProvisions } from "#ingest/link/targets";
import type { ActMention, AuthorYearMention, MarkerMention, Mention, ProvisionMention } from "#lib/law/citation/mention";
import type { Reference } from "#lib/law/reference";

/** The references of one passage, mention by mention. "This article" is a provision in a law only: literature means itself. */
export class PassageLinker {
  /** The act named first: that of an entry of the bibliography which begins with one. */
  private readonly first: Mention | null;

  constructor(
    private readonly passage: Passage,
    private readonly binder: ActBinder,
    private readonly citing: Citing,
    private readonly holdings: Holdings,
    private readonly bibliography: Bibliography,
  ) {
    this.first = passage.mentions.find(({ kind }) => kind === "act") ?? null;
  }

  async references(): Promise<readonly Reference[]> {
    const { mentions } = this.passage;
    const taken = new Set<Mention>();
    const found: Reference[] = [];
    for (const [index, mention] of mentions.entries())
      if (mention.kind === "provision" && (mention.here === null || this.citing.isLaw))
        found.push(await this.provision(mention, index, taken));
    for (const mention of mentions) {
      if (mention.kind === "act" && !taken.has(mention)) found.push(...this.act(mention));
      else if (mention.kind === "marker" || mention.kind === "author-year") found.push(...this.entry(mention));
    }
    return found;
  }

  private at(start: number, end: number, kind: Reference["kind"], resolution: Resolution): Reference {
    const { provision, field, text } = this.passage;
    const { work, id } = this.citing.edition;
    return { work, edition: id, source: provision.eId, in: field, start, end, surface: text.slice(start, end), kind, ...resolution };
  }

  private async provision(mention: ProvisionMention, index: number, taken: Set<Mention>): Promise<Reference> {
    const binding = this.binder.bind(index);
    if (binding.by !== null && binding.rule === "act-after") taken.add(binding.by);
    if (binding.by !== null && /^\s*$/.test(this.passage.text.slice(binding.by.end, mention.start))) taken.add(binding.by);
    const end = binding.rule === "act-after" && binding.by !== null ? binding.by.end : mention.end;
    return this.at(mention.start, end, "provision", await resolveProvisions(mention, binding, this.citing, this.holdings));
  }

  /** An act alone. A text that names itself, and a name that says too little, point nowhere. */
  private act(mention: ActMention): readonly Reference[] {
    const acts = this.actsOf(mention);
    if (mention.name.self || acts.length === 0 || acts.some((act) => act.id === this.citing.edition.work)) return [];
    if (mention.name.generic && mention.name.type !== "constitution") return [];
    return [this.at(mention.start, mention.end, "act", resolveAct(acts, this.citing, this.holdings))];
  }

  /** The acts of a name; the one that an entry of the bibliography begins with is the entry's own. */
  private actsOf(mention: ActMention): readonly Act[] {
    const own = mention === this.first ? this.bibliography.at(this.passage.provision.eId)?.act : null;
    return own == null ? this.binder.actsOf(mention) : [own];
  }

  private entry(mention: MarkerMention | AuthorYearMention): readonly Reference[] {
    const found = mention.kind === "marker" ? this.bibliography.numbered(mention.entries) : this.bibliography.by(mention);
    const missing = mention.kind === "marker" && found.length < mention.entries.length;
    if (this.bibliography.isEmpty || (found.length === 0 && mention.kind === "author-year")) return [];
    const { work, id } = this.citing.edition;
    const isSeveral = mention.kind === "author-year" && found.length > 1;
    const targets = found.map(({ eId }, index) => ({ work, edition: id, eId, act: null, reading: isSeveral ? index + 1 : 1 }));
    const asOf = found.length === 1 ? (found[0]?.asOf ?? null) : null;
    const status = missing ? "dangling" : isSeveral ? "ambiguous" : "resolved";
    const about = { editionCited: asOf, editionBasis: asOf === null ? null : ("bibliography" as const), wording: null };
    return [this.at(mention.start, mention.end, "bibliography", { status, rule: mention.kind, targets, ...about })];
  }
}
