"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useRef, useTransition } from "react";

/** Milliseconds after the last key before a search starts. */
const pause = 200;

type Props = { readonly form: string; readonly children: ReactNode };

/** The address that the form would lead to, without its empty fields. */
function addressOf(form: HTMLFormElement): string {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string" && value.trim() !== "") query.append(name, value);
  return `${new URL(form.action).pathname}?${query}`;
}

/** Brings the form back to what the address says, but for the field a reader is typing in. */
function follow(form: HTMLFormElement, isTyping: boolean): void {
  for (const field of form.elements) {
    if (!(field instanceof HTMLInputElement)) continue;
    field.checked = field.defaultChecked;
    if (field.name === "q" && !(isTyping && field === document.activeElement)) field.value = field.defaultValue;
  }
}

/**
 * Searches while a reader types or ticks, by going to the address that the form would send. Without it the form's own
 * buttons do the same. What was there stays, dimmed, until the answer comes.
 */
export function InstantSearch({ form: id, children }: Props) {
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  // Who is in the box when the script comes may have typed already.
  const isTyping = useRef(true);

  useEffect(() => {
    const form = document.getElementById(id);
    if (!(form instanceof HTMLFormElement)) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const go = (isNew: boolean): void => {
      clearTimeout(timer);
      if (!form.reportValidity()) return;
      startTransition(() => (isNew ? router.push(addressOf(form), { scroll: false }) : router.replace(addressOf(form), { scroll: false })));
    };
    const belongs = (event: Event): boolean => event.target instanceof HTMLInputElement && event.target.form === form;
    const onInput = (event: Event): void => {
      if (!belongs(event) || !(event.target instanceof HTMLInputElement)) return;
      clearTimeout(timer);
      isTyping.current = event.target.type !== "checkbox";
      if (event.target.type === "checkbox") go(true);
      else timer = setTimeout(() => go(false), pause);
    };
    const onSubmit = (event: Event): void => {
      event.preventDefault();
      go(true);
    };
    // Going back or forward leads to another search: the box says that one, even if the focus is still in it.
    const onHistory = (): void => {
      clearTimeout(timer);
      isTyping.current = false;
    };
    document.addEventListener("input", onInput);
    window.addEventListener("popstate", onHistory);
    form.addEventListener("submit", onSubmit);
    document.body.classList.add("is-instant");
    return () => {
      clearTimeout(timer);
      document.removeEventListener("input", onInput);
      window.removeEventListener("popstate", onHistory);
      form.removeEventListener("submit", onSubmit);
      document.body.classList.remove("is-instant");
    };
  }, [id, router]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when another answer came, which is what the form follows
  useEffect(() => {
    const form = document.getElementById(id);
    // While an answer is on its way, the form is ahead of the page.
    if (!isPending && form instanceof HTMLFormElement) follow(form, isTyping.current);
  }, [id, children, isPending]);

  return (
    <div aria-busy={isPending} className="search-page">
      {children}
    </div>
  );
}
