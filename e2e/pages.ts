import type { LibraryName } from "./libraries";

/** One address of each kind of page in our own library. */
export const pages: Readonly<Record<string, string>> = {
  home: "/",
  library: "/works",
  law: "/constitution-1995",
  section: "/constitution-1995/sec-II",
  article: "/constitution-1995/art-20",
  "article that cites": "/constitution-1995/art-39",
  "cited in another wording": "/constitution-1995@1998-10-07.en/art-28/para-1?cited=2022-09-19",
  subparagraph: "/constitution-1995@1998-10-07.en/art-44/para-1/subpara-15",
  "how to cite a subparagraph": "/constitution-1995@1998-10-07.en/art-44/para-1/subpara-15?cite",
  "how to cite an article": "/rakhmetulina-2026?cite",
  "unnumbered paragraph": "/constitution-1995/art-94/al-1",
  "scholarly article": "/rakhmetulina-2026",
  "its paragraph": "/rakhmetulina-2026/introduction/p-3",
  "its references": "/rakhmetulina-2026/results-and-discussion/p-12",
  bibliography: "/rakhmetulina-2026/references/ref-4",
  "text under no heading": "/government-overview",
  news: "/el-kz-judicial-reform-2024",
  "act not held": "/constitution-2026",
  "article beside the Constitution":
    "/rakhmetulina-2026/results-and-discussion/p-12?beside=constitution-1995@1998-10-07.en/art-39/para-1&view=right",
  "two provisions of one text": "/constitution-1995/art-44/para-1/subpara-15?beside=constitution-1995/art-20",
  "two tables of contents": "/constitution-1995?beside=rakhmetulina-2026",
  "law beside its successor": "/constitution-1995/art-20?beside=constitution-2026",
  "beside nothing": "/constitution-1995/art-20?beside=constitution-1995/art-144",
  search: "/search?q=rights+and+freedoms",
  "search with filters": "/search?q=president&type=constitution&work=constitution-1995",
  "search with a citation": "/search?q=Article+20",
  "search for nothing": "/search",
  "search without results": "/search?q=zzzxqy&type=code",
  "search for what cites": "/search?cites=constitution-1995",
  references: "/explore",
  "references filtered": "/explore?from=rakhmetulina-2026&status=external&kind=act",
  "references without any": "/explore?status=dangling&kind=internal",
  "references that make no sense": "/explore?status=sure",
  remarks: "/audit",
  "remarks on one work": "/audit?work=constitution-1995&severity=warning",
  "nothing saved": "/saved",
  "saved provisions": "/saved?p=constitution-1995@1998-10-07.en/art-44&p=constitution-1995@1998-10-07.en/art-144",
  "list that makes no sense": "/saved?p=nonsense",
  "search that makes no sense": "/search?page=0",
  "provision that is not there": "/constitution-1995/art-144",
  "wording not held": "/constitution-1995@2007-05-21.en",
  "work that is not there": "/constitution-1996",
  "citation with two readings": "/constitution-1995/53.1",
  accessibility: "/accessibility",
  offline: "/offline",
  "address that cannot be read": "/a%ZZ",
};

/* Those that our own library has no example of. What a damaged library shows: `damaged-library.spec.ts`. */

const changes = {
  "what changed in a law": "/ferry-charter@2010-05-01.en?against=2001-02-01.en",
  "what changed in a section": "/ferry-charter@2010-05-01.en/sec-I?against=2001-02-01.en",
  "what changed in an article": "/ferry-charter@2010-05-01.en/art-1?against=2001-02-01.en",
  "what changed into another language": "/ferry-charter@2010-05-01.en/art-3?against=2010-05-01.ru",
  "what changed since a wording not held": "/ferry-charter@2010-05-01.en/art-1?against=1999.en",
  "article beside its counterpart": "/ferry-charter@2010-05-01.en/art-3?beside=water-code",
  "subparagraph with a counterpart": "/ferry-charter@2010-05-01.en/art-1/para-4",
};

const wordings = {
  "law in several wordings": "/river-charter",
  "two wordings side by side": "/river-charter@2001-02-01.en/art-1?beside=river-charter@2010-05-01.en/art-1",
  "two languages side by side": "/river-charter@2010-05-01.en/art-1?beside=river-charter@2010-05-01.ru/art-1&view=right",
  "two wordings as wholes": "/river-charter@2001-02-01.en?beside=river-charter@2010-05-01.en",
  "law withdrawn": "/lamp-decree",
  "provision withdrawn": "/lamp-decree/art-1",
};

type PageOf = { readonly library: LibraryName; readonly name: string; readonly path: string };

const pagesOf = (library: LibraryName, kinds: Readonly<Record<string, string>>): readonly PageOf[] =>
  Object.entries(kinds).map(([name, path]) => ({ library, name, path }));

/** One address of each kind of page, in the library that has it. */
export const everyPage: readonly PageOf[] = [
  ...pagesOf("ours", pages),
  ...pagesOf("changes", changes),
  ...pagesOf("wordings", wordings),
  ...pagesOf("constitutions", { "reference with two readings": "/essay" }),
];
