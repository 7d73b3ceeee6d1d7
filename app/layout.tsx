import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { interfaceLanguage } from "#lib/messages";
import { ErrorWords } from "./_components/ErrorWords";
import { words } from "./_words/words";
import { fontVariables } from "./fonts";
import "./theme.css";
import "./_components/shell.css";

export const metadata: Metadata = {
  title: { default: `${words.say("site.name")}: ${words.say("site.sentence")}`, template: `%s · ${words.say("site.name")}` },
  description: words.say("site.description"),
};

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf7" },
    { media: "(prefers-color-scheme: dark)", color: "#14161a" },
  ],
  colorScheme: "light dark",
};

const errorTexts = { title: words.say("error.title"), help: words.say("error.help", { id: "none" }), again: words.say("error.again") };

/** Every page is made for its request: the security policy has a nonce of its own each time. */
export const dynamic = "force-dynamic";

export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html className={fontVariables} lang={interfaceLanguage}>
      <body>
        <a className="skip-link" href="#text">
          {words.say("site.skip")}
        </a>
        <ErrorWords texts={errorTexts}>{children}</ErrorWords>
      </body>
    </html>
  );
}
