import type { Metadata } from "next";
import { headers } from "next/headers";
import { statusHeader } from "./_address/headers";
import { Message } from "./_components/Message";
import { PageFrame } from "./_components/PageFrame";
import { here } from "./_words/here";
import { openWords, words } from "./_words/words";

/** Also the title of every other page that is answered with 404: Next takes it from here. */
export async function generateMetadata(): Promise<Metadata> {
  await openWords();
  return { title: words.say("absent.title"), robots: { index: false } };
}

/** Next.js sends this page along with every other, to have it at hand: with one that was found there is nothing to send. */
export default async function NotFoundPage() {
  if ((await headers()).get(statusHeader) === "200") return null;
  await openWords();
  return (
    <PageFrame>
      <Message title={words.say("absent.title")}>
        <p>
          <a href={here("/works")}>{words.say("absent.library")}</a>
        </p>
      </Message>
    </PageFrame>
  );
}
