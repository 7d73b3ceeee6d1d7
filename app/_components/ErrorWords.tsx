"use client";

import { createContext, type ReactNode } from "react";

/** The texts of the error page: it runs in the browser, where the catalogue of messages is not. */
export type ErrorTexts = { readonly title: string; readonly help: string; readonly again: string };

export const ErrorTextsContext = createContext<ErrorTexts>({ title: "", help: "", again: "" });

export function ErrorWords({ texts, children }: { readonly texts: ErrorTexts; readonly children: ReactNode }) {
  return <ErrorTextsContext value={texts}>{children}</ErrorTextsContext>;
}
