import type { Metadata } from "next";
import { Message } from "../_components/Message";
import { PageFrame } from "../_components/PageFrame";
import { openWords, words } from "../_words/words";
import { KeptPages } from "./_components/KeptPages";

export async function generateMetadata(): Promise<Metadata> {
  await openWords();
  return { title: words.say("offline.title"), robots: { index: false } };
}

/** What a reader without a network gets for a page that was never opened: what can be read all the same. */
export default async function OfflinePage() {
  await openWords();
  return (
    <PageFrame>
      <Message title={words.say("offline.title")}>
        <p>{words.say("offline.help")}</p>
      </Message>
      <KeptPages heading={words.say("offline.list")} none={words.say("offline.none")} />
    </PageFrame>
  );
}
