import { Children, type ReactNode } from "react";
import type { BadParameter } from "#lib/search/request";
import { here } from "../_words/here";
import { words } from "../_words/words";
import { InLanguage } from "./InLanguage";
import { Message } from "./Message";

type Props = { readonly failure: BadParameter; readonly title: string; readonly start: { readonly href: string; readonly label: string } };

/** An address whose parameters make no sense: which of them, and what it may be. The status is 400 (`proxy.ts`). */
export function BadRequest({ failure, title, start }: Props) {
  // What a parameter may be is said in the words of the API, which are English; a range of numbers needs none.
  const allowed = <InLanguage language="en">{failure.allowed.replace(/^a whole number from (\d+) to (\d+)$/u, "$1–$2")}</InLanguage>;
  return (
    <Message title={title}>
      <p>{Children.toArray(words.parts<ReactNode>("badRequest.help", { parameter: failure.parameter, allowed }))}</p>
      <p className="mt-4">
        <a href={here(start.href)}>{start.label}</a>
      </p>
    </Message>
  );
}
