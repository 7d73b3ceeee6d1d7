import { useEffect } from "react";
import { placeRead } from "./placeRead";

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

/** Hears the first scroll of the reader: those before it, up to the frame after the page has loaded, are the browser's way to its place. */
function onFirstScroll(hear: () => void, signal: AbortSignal): void {
  const listen = (): void => {
    requestAnimationFrame(() => requestAnimationFrame(() => addEventListener("scroll", hear, { once: true, passive: true, signal })));
  };
  if (document.readyState === "complete") listen();
  else addEventListener("load", listen, { once: true, signal });
}

type Props = {
  /** The id of the element with the contents. */
  readonly contents: string;
  /** The id of the provision that the address names. */
  readonly named: string;
};

/** Marks in the contents what is being read: what the address names, and once the reader scrolls what stands at the top. */
export function FollowPlace({ contents, named }: Props) {
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
    const target = document.getElementById(named);
    let held = [...places.keys()].findLast((place) => place.contains(target)) ?? null;
    const mark = (): void => {
      const place = placeRead([...places.keys()], inBand, held);
      const read = place === null ? undefined : places.get(place);
      if (read === undefined || read.ariaCurrent) return;
      for (const entry of places.values()) entry.ariaCurrent = entry === read ? "true" : null;
      reveal(tree, read);
    };
    const observer = new IntersectionObserver(
      (changes) => {
        for (const { target, isIntersecting } of changes) {
          if (isIntersecting) inBand.add(target);
          else inBand.delete(target);
        }
        mark();
      },
      { rootMargin: readingBand },
    );
    for (const place of places.keys()) observer.observe(place);
    revealPage();
    const unmounted = new AbortController();
    onFirstScroll(() => {
      held = null;
      mark();
    }, unmounted.signal);
    tree.addEventListener("toggle", revealPage);
    tree.addEventListener("focusin", showFocus);
    return () => {
      observer.disconnect();
      unmounted.abort();
      tree.removeEventListener("toggle", revealPage);
      tree.removeEventListener("focusin", showFocus);
    };
  }, [contents, named]);
  return null;
}
