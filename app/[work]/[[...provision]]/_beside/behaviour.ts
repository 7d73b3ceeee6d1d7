/** What scripts add to two texts side by side: the divider moves, one text follows the other, and tabs keep the place. */

const step = 2;
const least = 25;
const most = 75;

/** Widths of the left text that presses on the divider go through, for those who cannot drag (WCAG 2.2, 2.5.7). */
const pressed: ReadonlyMap<number, number> = new Map([
  [50, 65],
  [65, 35],
]);

const bounded = (percent: number): number => Math.round(Math.min(most, Math.max(least, percent)));

/** The divider: by arrow keys, Home and End, by dragging, and by presses. What it is set to lasts as long as the page. */
function moveDivider(texts: HTMLElement, divider: HTMLElement, signal: AbortSignal): void {
  const set = (percent: number): void => {
    divider.setAttribute("aria-valuenow", String(bounded(percent)));
    texts.style.setProperty("--left", `${bounded(percent)}%`);
  };
  const now = (): number => Number(divider.getAttribute("aria-valuenow"));
  divider.addEventListener(
    "keydown",
    (event) => {
      const to = { ArrowLeft: now() - step, ArrowRight: now() + step, Home: least, End: most }[event.key];
      if (to === undefined) return;
      event.preventDefault();
      set(to);
    },
    { signal },
  );
  let dragged = false;
  divider.addEventListener(
    "pointerdown",
    (event) => {
      dragged = false;
      divider.setPointerCapture(event.pointerId);
    },
    { signal },
  );
  divider.addEventListener(
    "pointermove",
    (event) => {
      if (!divider.hasPointerCapture(event.pointerId) || (event.movementX === 0 && !dragged)) return;
      const { left, width } = texts.getBoundingClientRect();
      dragged = true;
      set(((event.clientX - left) / width) * 100);
    },
    { signal },
  );
  divider.addEventListener("click", () => dragged || set(pressed.get(now()) ?? 50), { signal });
  // The first press of two moves the divider away: the second finds the text where it was, and must mark no word there.
  let last: EventTarget | null = null;
  const press = (event: MouseEvent): void => {
    if (event.detail > 1 && last === divider) event.preventDefault();
    else last = event.target;
  };
  texts.addEventListener("mousedown", press, { signal });
  divider.hidden = false;
}

const topOf = (element: Element): number => element.getBoundingClientRect().top;

/** Scrolls a column, and nothing else, so that something in it stands near its top. */
function show(scroll: Element, shown: Element): void {
  scroll.scrollTop += topOf(shown) - topOf(scroll) - scroll.clientHeight / 6;
}

/** The first of some elements that is not above what a column shows. */
const firstShown = (elements: Iterable<Element>, top: number): Element | undefined =>
  [...elements].find((it) => it.getBoundingClientRect().bottom > top);

/** What stands in the other column for the place where a column is: what its first reference points to, or what cites it. */
function twinOf(scroll: Element, other: Element): Element | null {
  const link = firstShown(scroll.querySelectorAll("[data-twin]"), topOf(scroll));
  if (link instanceof HTMLElement && topOf(link) < topOf(scroll) + scroll.clientHeight)
    return document.getElementById(link.dataset.twin ?? "");
  const provision = firstShown(scroll.querySelectorAll(".provision"), topOf(scroll));
  return provision === undefined ? null : other.querySelector(`[data-twin="${CSS.escape(provision.id)}"]`);
}

/**
 * One column scrolls, the other follows, never the focus. Off where a reader asked for less motion, until it is switched on. A
 * column that stands where it was put is not scrolled by its reader: it leads nothing.
 */
function followScrolling(scrolls: readonly Element[], button: HTMLElement, signal: AbortSignal): void {
  let isOn = !matchMedia("(prefers-reduced-motion: reduce)").matches;
  const placed = new Map<Element, number>();
  const say = (): void => button.setAttribute("aria-pressed", String(isOn));
  button.addEventListener(
    "click",
    () => {
      isOn = !isOn;
      say();
    },
    { signal },
  );
  for (const scroll of scrolls) {
    const other = scrolls.find((it) => it !== scroll);
    const follow = (): void => {
      if (!isOn || other === undefined || placed.get(scroll) === scroll.scrollTop) return;
      placed.delete(scroll);
      const twin = twinOf(scroll, other);
      if (twin === null) return;
      show(other, twin);
      placed.set(other, other.scrollTop);
    };
    scroll.addEventListener("scroll", follow, { signal, passive: true });
  }
  say();
}

/** A tab leads to the place that is read now: to the cell beside the first one in the window, or to what it is about. */
function keepPlace(tab: HTMLAnchorElement): void {
  const to = tab.dataset.tab === "right" ? ".is-right" : ".is-left";
  const from = tab.dataset.tab === "right" ? ".is-left" : ".is-right";
  const top = tab.getBoundingClientRect().bottom;
  const row = firstShown(document.querySelectorAll(".beside-rows tbody tr:not(.beside-notices)"), top);
  const link = firstShown(document.querySelectorAll(`.beside-column${from} [data-twin]`), top);
  const id = row?.querySelector(`${to} [id]`)?.id ?? (link instanceof HTMLElement ? link.dataset.twin : undefined);
  if (id !== undefined) tab.hash = id;
}

/** Whether a reader was quicker than the script: what has been scrolled or has the focus stays where it is. */
const isInUse = (texts: Element, scrolls: readonly Element[]): boolean =>
  texts.contains(document.activeElement) || scrolls.some(({ scrollTop }) => scrollTop > 0);

/** Brings what the address names into view in its column. */
function showTargets(scrolls: readonly Element[]): void {
  for (const scroll of scrolls) {
    const target = scroll.querySelector(".is-target");
    if (target !== null) show(scroll, target);
  }
}

/** Starts all of it on the page; ends with the signal. */
export function begin(signal: AbortSignal): void {
  const texts = document.querySelector<HTMLElement>(".beside-texts");
  const divider = texts?.querySelector<HTMLElement>("[data-divider]");
  if (texts == null || divider == null || signal.aborted) return;
  moveDivider(texts, divider, signal);
  const scrolls = [...texts.querySelectorAll(".beside-scroll")];
  if (!isInUse(texts, scrolls)) showTargets(scrolls);
  const button = document.querySelector<HTMLElement>("[data-follow]");
  if (button !== null) followScrolling(scrolls, button, signal);
  for (const tab of document.querySelectorAll<HTMLAnchorElement>("a[data-tab]")) {
    tab.addEventListener("click", () => keepPlace(tab), { signal });
  }
}
