import type { Work } from "#lib/law/work";
import { countAudit } from "#lib/store/audit";
import { connectionsOf } from "#lib/store/citations";
import type { Reader } from "../../../_address/located";
import { here } from "../../../_words/here";
import { words } from "../../../_words/words";

/** How a work is connected with others, and what ingest had to say of its sources: each number leads to the list, where there is one. */
export async function WorkConnections({ work, reader }: { readonly work: Work; readonly reader: Reader }) {
  const { database } = reader.library;
  const { made, received } = await connectionsOf(database, work.id);
  const remarks = (await countAudit(database, { work: [], severity: [], rule: [] }, "work")).get(work.id) ?? 0;
  const lines = [
    ...(work.held ? [{ href: `/explore?from=${work.id}`, count: made, label: words.say("work.references", { count: made }) }] : []),
    { href: `/explore?to=${work.id}`, count: received, label: words.say("work.citedBy", { count: received }) },
    ...(work.held ? [{ href: `/audit?work=${work.id}`, count: remarks, label: words.say("work.remarks", { count: remarks }) }] : []),
  ];
  return (
    <section className="mt-8">
      <h2 className="label">{words.say("work.connections")}</h2>
      <ul className="wordings">
        {lines.map(({ href, count, label }) => (
          <li key={href}>{count === 0 ? <span className="text-quiet">{label}</span> : <a href={here(href)}>{label}</a>}</li>
        ))}
      </ul>
    </section>
  );
}
