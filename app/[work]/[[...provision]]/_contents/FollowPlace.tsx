"use client";

import { useEffect } from "react";

/** The part of the window whose topmost provision is the one that is read: below the context line, above the middle. */
const readingBand = "-72px 0px -60% 0px";

/** Brings an entry into the view of the contents' own scroll; neither the page nor the focus moves, and what has the focus stays in view. */
function reveal(tree: HTMLElement, entry: Element): void {
  if (tree.contains(document.activeElement)) return;
  const [outer, inner] = [tree.getBoundingClientRect(), entry.getBoundingClientRect()];
  if (inner.top < outer.top || inner.bottom > outer.bottom) tree.scrollTop += inner.top - outer.top - outer.height / 3;
}

/** Chromium takes the search that sticks in the contents' own scroll for seen where the page has gone past it: this brings it back. */
function showFocus({ target }: FocusEvent): void {
  if (target instanceof Element) target.scrollIntoView({ block: "nearest" });
}

/** Marks in the contents (the element with this id) what is being read. */
export function FollowPlace({ contents }: { readonly contents: string }) {
  useEffect(() => {
    const tree = document.getElementById(contents);
    if (tree === null) return;
    const revealPage = (): void => {
      const page = tree.querySelector("[aria-current]");
      if (page) reveal(tree, page);
    };
    const places = new Map<Element, Element>();
    for (const entry of tree.querySelectorAll<HTMLElement>("[data-place]:not([aria-current])")) {
      const place = document.getElementById(entry.dataset.place ?? "");
      if (place) places.set(place, entry);
    }
    const inBand = new Set<Element>();
    const observer = new IntersectionObserver(
      (changes) => {
        for (const { target, isIntersecting } of changes) {
          if (isIntersecting) inBand.add(target);
          else inBand.delete(target);
        }
        const read = [...places].find(([place]) => inBand.has(place))?.[1];
        if (read === undefined || read.ariaCurrent) return;
        for (const entry of places.values()) entry.ariaCurrent = entry === read ? "true" : null;
        reveal(tree, read);
      },
      { rootMargin: readingBand },
    );
    for (const place of places.keys()) observer.observe(place);
    revealPage();
    tree.addEventListener("toggle", revealPage);
    tree.addEventListener("focusin", showFocus);
    return () => {
      observer.disconnect();
      tree.removeEventListener("toggle", revealPage);
      tree.removeEventListener("focusin", showFocus);
    };
  }, [contents]);
  return null;
}
