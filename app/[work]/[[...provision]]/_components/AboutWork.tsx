import type { ReactNode } from "react";
import type { Work } from "#lib/law/work";
import { WorkTitle } from "../../../_components/WorkTitle";
import { here } from "../../../_words/here";

/** The way to a work's own page where the address names nothing in it, and what holds of the work. */
export const AboutWork = ({ work, children }: { readonly work: Work; readonly children: ReactNode }) => (
  <section className="mt-10">
    <h2 className="label">
      <a href={here(`/${work.id}`)}>
        <WorkTitle work={work} />
      </a>
    </h2>
    {children}
  </section>
);
