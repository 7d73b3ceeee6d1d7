import { stem } from "#ingest/link/knownWorks";
import type { Linkable } from "#ingest/link/linkable";
import { type NoteCall, withoutNoteCalls } from "#ingest/link/noteCall";
import { mentionsIn, type NameIndex } from "#lib/law/citation/find";
import type { Mention } from "#lib/law/citation/mention";
import type { EId } from "#lib/law/eId";
import type { Provision, ProvisionKind } from "#lib/law/provision";
import type { ReferenceField } from "#lib/law/reference";
import { isLaw } from "#lib/law/work";

/** Parts of a text that name things and cite nothing. */
const silent: ReadonlySet<ProvisionKind> = new Set<ProvisionKind>(["title", "author", "keywords", "meta"]);

/** A text of a provision with what stands in it by its form. */
export type Passage = {
  readonly provision: Provision;
  readonly field: ReferenceField;
  readonly text: string;
  readonly mentions: readonly Mention[];
};

/** The texts of an edition that may cite, with what stands in them. `calls` are those of its notes, which are no part of numbers. */
export function passagesOf(
  { work, provisions }: Linkable,
  names: NameIndex,
  calls: ReadonlyMap<EId, readonly NoteCall[]>,
): readonly Passage[] {
  const fields: readonly ReferenceField[] = isLaw(work.type) ? ["heading", "text", "wrapUp"] : ["text", "wrapUp"];
  return provisions
    .filter(({ kind }) => !silent.has(kind))
    .flatMap((provision) =>
      fields.flatMap((field) => {
        const text = provision[field];
        if (text === null) return [];
        const { mentions } = mentionsIn(withoutNoteCalls(text, field, calls.get(provision.eId) ?? []), { names, stem });
        return [{ provision, field, text, mentions }];
      }),
    );
}
