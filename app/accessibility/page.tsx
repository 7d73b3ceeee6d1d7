import type { Metadata } from "next";
import type { ReactNode } from "react";
import { config } from "#lib/config";
import { dayOf } from "#lib/law/date";
import type { MessageKey } from "#lib/messages";
import { PageFrame } from "../_components/PageFrame";
import { canonicalAddress } from "../_words/canonical";
import { openWords, words } from "../_words/words";
import "./accessibility.css";

/** When the list of criteria in docs/accessibility.md was last gone through by hand. */
const lastGoneThrough = dayOf(new Date("2026-11-22"));

const holds = ["keyboard", "script", "structure", "languages", "size", "colours", "motion", "targets"] as const;
const limits = ["words", "names", "remarks", "sources", "print", "people"] as const;

export async function generateMetadata(): Promise<Metadata> {
  await openWords();
  return { title: words.say("accessibility.title"), ...canonicalAddress("/accessibility") };
}

function Part({ title, children }: { readonly title: MessageKey; readonly children: ReactNode }) {
  return (
    <section>
      <h2>{words.say(title)}</h2>
      {children}
    </section>
  );
}

/** Whom to tell, as the operator has set it; the page does not hide that there is nobody. */
function WhomToTell() {
  const { contact } = config();
  if (contact === null) return <p>{words.say("accessibility.tell.nobody")}</p>;
  const link = (chunks: readonly ReactNode[]): ReactNode => (
    <a href={contact.href} key="contact">
      {chunks}
    </a>
  );
  return <p>{words.parts<ReactNode>("accessibility.tell.contact", { shown: contact.shown, contact: link })}</p>;
}

export default async function AccessibilityPage() {
  await openWords();
  return (
    <PageFrame>
      <div className="statement">
        <h1 className="page-title">{words.say("accessibility.title")}</h1>
        <p>{words.say("accessibility.intro")}</p>
        <Part title="accessibility.holds">
          <ul>
            {holds.map((name) => (
              <li key={name}>{words.say(`accessibility.holds.${name}`)}</li>
            ))}
          </ul>
        </Part>
        <Part title="accessibility.limits">
          <ul>
            {limits.map((name) => (
              <li key={name}>{words.say(`accessibility.limits.${name}`)}</li>
            ))}
          </ul>
        </Part>
        <Part title="accessibility.tested">
          <p>{words.say("accessibility.tested.tools")}</p>
          <p>{words.say("accessibility.tested.hand", { date: words.date(lastGoneThrough) })}</p>
          <p>{words.say("accessibility.tested.list")}</p>
        </Part>
        <Part title="accessibility.tell">
          <WhomToTell />
        </Part>
      </div>
    </PageFrame>
  );
}
