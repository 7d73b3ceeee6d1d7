"use client";

import { use } from "react";
import { ErrorTextsContext } from "./_components/ErrorWords";

/** Shown when a page fails while it is made: what to do, never what broke. */
export default function ErrorPage({ error, reset }: { readonly error: Error & { readonly digest?: string }; readonly reset: () => void }) {
  const { title, help, again } = use(ErrorTextsContext);
  return (
    <main className="page" id="text">
      <div className="message">
        <h1 className="text-title">{title}</h1>
        <p>{help}</p>
        {error.digest === undefined ? null : <p className="tabular text-quiet">{error.digest}</p>}
        <p className="mt-4">
          <button className="button" onClick={reset} type="button">
            {again}
          </button>
        </p>
      </div>
    </main>
  );
}
