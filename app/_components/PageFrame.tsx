import type { ReactNode } from "react";
import { SiteFooter } from "./SiteFooter";
import { SiteHeader } from "./SiteHeader";

/** What all pages but the first have around them. */
export function PageFrame({ query, children }: { readonly query?: string; readonly children: ReactNode }) {
  return (
    <>
      <SiteHeader {...(query === undefined ? {} : { query })} />
      <main className="page" id="text">
        {children}
      </main>
      <SiteFooter />
    </>
  );
}
