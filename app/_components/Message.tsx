import type { ReactNode } from "react";

/** A page that has no text to show: what happened, and what to do next. */
export function Message({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="message">
      <h1 className="text-title">{title}</h1>
      {children}
    </div>
  );
}
