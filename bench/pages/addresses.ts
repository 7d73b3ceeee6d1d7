/** One address of each kind of page; `status` is what it must be answered with. */
export type PageKind = { readonly name: string; readonly path: string; readonly status: number };

export const pageKinds: readonly PageKind[] = [
  { name: "home", path: "/", status: 200 },
  { name: "library", path: "/works", status: 200 },
  { name: "contents of a law", path: "/constitution-1995", status: 200 },
  { name: "contents of an article", path: "/rakhmetulina-2026", status: 200 },
  { name: "provision", path: "/constitution-1995@1998-10-07.en/art-44", status: 200 },
  { name: "search", path: "/search?q=rights+and+freedoms", status: 200 },
  {
    name: "side by side",
    path: "/rakhmetulina-2026/results-and-discussion/p-12?beside=constitution-1995@1998-10-07.en/art-39",
    status: 200,
  },
  { name: "accessibility", path: "/accessibility", status: 200 },
  { name: "not found", path: "/constitution-1995/art-144", status: 404 },
];

/** The empty app's page with nothing on it. */
export const emptyPage: PageKind = { name: "empty page", path: "/", status: 200 };
