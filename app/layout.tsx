import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { ErrorWords } from "./_components/ErrorWords";
import { buildId } from "./_offline/buildId";
import { KeepReadable } from "./_offline/KeepReadable";
import { OfflineNotice } from "./_offline/OfflineNotice";
import { preloadTypefaces } from "./_typefaces/preload";
import { openWords, words } from "./_words/words";
import "./site.css";

export async function generateMetadata(): Promise<Metadata> {
  await openWords();
  return {
    title: { default: `${words.say("site.name")}: ${words.say("site.sentence")}`, template: `%s · ${words.say("site.name")}` },
    description: words.say("site.description"),
  };
}

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf7" },
    { media: "(prefers-color-scheme: dark)", color: "#14161a" },
  ],
  colorScheme: "light dark",
};

/** Every page is made for its request: the security policy has a nonce of its own each time. */
export const dynamic = "force-dynamic";

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const language = await openWords();
  preloadTypefaces(language, ["serif", "sans"]);
  const errorTexts = { title: words.say("error.title"), help: words.say("error.help", { id: "none" }), again: words.say("error.again") };
  return (
    // The service worker marks a page that it kept, before React sees it.
    <html lang={language} suppressHydrationWarning>
      <body>
        <link href="/opensearch.xml" rel="search" title={words.say("site.name")} type="application/opensearchdescription+xml" />
        <a className="skip-link" href="#text">
          {words.say("site.skip")}
        </a>
        <OfflineNotice />
        <ErrorWords texts={errorTexts}>{children}</ErrorWords>
        <KeepReadable build={buildId()} />
      </body>
    </html>
  );
}
