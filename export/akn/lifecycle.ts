import { inForce as force, notStated, refTo, software } from "#export/akn/agents";
import { dateAttributes } from "#export/akn/dates";
import { type Attributes, element, type XmlWriter } from "#export/akn/xml";
import { compareDates, type PartialDate } from "#lib/law/date";
import type { Edition, Work } from "#lib/law/work";

/** Something that happened to a work. The schema knows a type for most; when force begins it has none. */
type Event = { readonly eId: string; readonly date: PartialDate; readonly type: string | null; readonly source: string };

export const eventIds = { adoption: "meta_adoption", inForce: "meta_entry-into-force", ceased: "meta_ceased" } as const;
export const replacementId = "meta_replacement";

const happened = (eId: string, date: PartialDate | null, type: string | null, source: string): readonly Event[] =>
  date === null ? [] : [{ eId, date, type, source }];

/** What is known to have happened, earliest first: adoption, the beginning of force, each later wording, the end of force. */
export function eventsOf(work: Work): readonly Event[] {
  const { adopted, inForce, wordings, replacedBy } = work;
  const unknown = refTo(notStated);
  const later = wordings.filter((date) => date !== adopted);
  return [
    ...happened(eventIds.adoption, adopted, "generation", unknown),
    ...happened(eventIds.inForce, inForce.from, null, unknown),
    ...later.flatMap((date) => happened(`meta_wording_${date}`, date, "amendment", unknown)),
    ...happened(eventIds.ceased, inForce.to, "repeal", replacedBy === null ? unknown : refTo({ eId: replacementId })),
  ].sort((left, right) => compareDates(left.date, right.date));
}

function eventAttributes({ eId, date, type, source }: Event, edition: Edition): Attributes {
  const { name: _, ...day } = dateAttributes(date, "");
  const isOwn = date === edition.date && type !== null && type !== "repeal";
  return { ...day, source, type, originatingExpression: isOwn ? "true" : null, eId };
}

/** The life of a law, and from when to when it was in force. */
export function writeLifecycle(xml: XmlWriter, work: Work, edition: Edition): void {
  const events = eventsOf(work);
  if (events.length === 0) return;
  xml.open("lifecycle", { source: refTo(software) });
  for (const event of events) element(xml, "eventRef", eventAttributes(event, edition));
  xml.close();
}

/** The time in which a law has force, as far as its ends are stated. */
export function writeForce(xml: XmlWriter, { inForce }: Work): void {
  if (inForce.from === null && inForce.to === null) return;
  xml.open("temporalData", { source: refTo(software) });
  xml.open("temporalGroup", { eId: "meta_force" });
  element(xml, "timeInterval", {
    start: inForce.from === null ? null : refTo({ eId: eventIds.inForce }),
    end: inForce.to === null ? null : refTo({ eId: eventIds.ceased }),
    refersTo: refTo(force),
  });
  xml.close();
  xml.close();
}
