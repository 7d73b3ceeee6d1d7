import type { ReactNode } from "react";
import type { Box } from "./SearchBox";
import { SiteFooter } from "./SiteFooter";
import { SiteHeader } from "./SiteHeader";

type Props = {
  readonly box?: Box;
  /** A line over the text that stays while reading. */
  readonly context?: ReactNode;
  readonly children: ReactNode;
};

/** What all pages but the first have around them. */
export function PageFrame({ box = { query: "" }, context, children }: Props) {
  return (
    <>
      <SiteHeader box={box} />
      {context}
      <main className="page" id="text">
        {children}
      </main>
      <SiteFooter />
    </>
  );
}
