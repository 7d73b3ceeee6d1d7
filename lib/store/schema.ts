/** Raised whenever a table changes: a library of another schema is refused by the site and made anew by ingest. */
export const schemaVersion = 11;

/**
 * The library: one SQLite file a generation. `record` columns hold the whole value as JSON, the columns beside them are
 * what is asked for. `words` is the full-text table over the stems of `lib/language`; its rowid is that of `provisions`.
 */
export const schema: readonly string[] = [
  "CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT",
  `CREATE TABLE works (
    id TEXT PRIMARY KEY, held INTEGER NOT NULL, type TEXT NOT NULL, position INTEGER NOT NULL, record TEXT NOT NULL) STRICT`,
  // `linked` says what the references were made from, `citedWorks` is the list of works that they lead to, or in which what is cited was
  // looked for. `records` is how many of the provisions can be found, `since` the number of the generation since which they read in the
  // index as they do.
  `CREATE TABLE editions (
    work TEXT NOT NULL, edition TEXT NOT NULL, position INTEGER NOT NULL, fingerprint TEXT NOT NULL, linked TEXT NOT NULL DEFAULT '',
    citedWorks TEXT NOT NULL DEFAULT '[]', records INTEGER NOT NULL, since INTEGER NOT NULL, facts TEXT NOT NULL, record TEXT NOT NULL,
    PRIMARY KEY (work, edition)) STRICT`,
  `CREATE TABLE provisions (
    id INTEGER PRIMARY KEY, work TEXT NOT NULL, edition TEXT NOT NULL, eId TEXT NOT NULL, parent TEXT, kind TEXT NOT NULL, num TEXT,
    heading TEXT, text TEXT, wrapUp TEXT, language TEXT NOT NULL, status TEXT NOT NULL, sameAs TEXT NOT NULL, page INTEGER,
    line INTEGER NOT NULL, position INTEGER NOT NULL, last INTEGER NOT NULL, UNIQUE (work, edition, eId)) STRICT`,
  "CREATE INDEX provisions_in_order ON provisions (work, edition, position)",
  // For citations that name no act: which works have such a provision at all.
  "CREATE INDEX provisions_by_eId ON provisions (eId, work)",
  // For the same provision in other editions.
  "CREATE INDEX provisions_same ON provisions (sameAs, work)",
  "CREATE INDEX provisions_any_case ON provisions (work, edition, lower(eId))",
  `CREATE TABLE entries (
    work TEXT NOT NULL, edition TEXT NOT NULL, eId TEXT NOT NULL, record TEXT NOT NULL, PRIMARY KEY (work, edition, eId)) STRICT`,
  // "references" is a word of SQL. `source` is an eId, `field` the text it stands in.
  `CREATE TABLE refs (
    id INTEGER PRIMARY KEY, work TEXT NOT NULL, edition TEXT NOT NULL, source TEXT NOT NULL, field TEXT NOT NULL,
    start INTEGER NOT NULL, "end" INTEGER NOT NULL, surface TEXT NOT NULL, kind TEXT NOT NULL, status TEXT NOT NULL, rule TEXT NOT NULL,
    editionCited TEXT, editionBasis TEXT, wording TEXT, position INTEGER NOT NULL) STRICT`,
  "CREATE INDEX refs_by_source ON refs (work, edition, position)",
  `CREATE TABLE targets (
    ref INTEGER NOT NULL, number INTEGER NOT NULL, work TEXT, edition TEXT, eId TEXT, act TEXT, reading INTEGER NOT NULL,
    PRIMARY KEY (ref, number)) STRICT, WITHOUT ROWID`,
  "CREATE INDEX targets_by_target ON targets (work, eId)",
  // The names that references were looked for, each with a digest of the works that bear it: see `ingest/link/names`.
  "CREATE TABLE names (name TEXT PRIMARY KEY, digest TEXT NOT NULL) STRICT, WITHOUT ROWID",
  // Which provisions of a law took the place of which: `after` is null where a file says that nothing did.
  `CREATE TABLE concordances (
    id INTEGER PRIMARY KEY, beforeWork TEXT NOT NULL, beforeEdition TEXT NOT NULL, afterWork TEXT NOT NULL, afterEdition TEXT NOT NULL,
    fingerprint TEXT NOT NULL, UNIQUE (beforeWork, beforeEdition, afterWork, afterEdition)) STRICT`,
  "CREATE INDEX concordances_by_successor ON concordances (afterWork)",
  `CREATE TABLE correspondences (
    concordance INTEGER NOT NULL, position INTEGER NOT NULL, "before" TEXT NOT NULL, "after" TEXT, basis TEXT NOT NULL, likeness REAL,
    PRIMARY KEY (concordance, position)) STRICT, WITHOUT ROWID`,
  'CREATE INDEX correspondences_before ON correspondences (concordance, "before")',
  'CREATE INDEX correspondences_after ON correspondences (concordance, "after")',
  `CREATE TABLE furniture (
    work TEXT NOT NULL, edition TEXT NOT NULL, position INTEGER NOT NULL, page INTEGER, line INTEGER NOT NULL, kind TEXT NOT NULL,
    text TEXT NOT NULL, PRIMARY KEY (work, edition, position)) STRICT`,
  `CREATE TABLE audit (
    work TEXT NOT NULL, edition TEXT NOT NULL, position INTEGER NOT NULL, page INTEGER, line INTEGER, rule TEXT NOT NULL,
    severity TEXT NOT NULL, message TEXT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (work, edition, position)) STRICT`,
  // `position` is the order of the provision that a correction stands in.
  `CREATE TABLE corrections (
    work TEXT NOT NULL, edition TEXT NOT NULL, position INTEGER NOT NULL, number INTEGER NOT NULL, record TEXT NOT NULL,
    PRIMARY KEY (work, edition, position, number)) STRICT, WITHOUT ROWID`,
  `CREATE VIRTUAL TABLE words USING fts5 (
    title, heading, body, context, loose, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0")`,
  // Every stem with the number of provisions that hold it, as a view of `words` that counts them anew each time.
  "CREATE VIRTUAL TABLE words_counted USING fts5vocab (words, row)",
  // The same, counted: made when a library is sealed (`counts`), so that what a search asks takes no longer as the library grows.
  "CREATE TABLE vocabulary (term TEXT PRIMARY KEY, doc INTEGER NOT NULL) STRICT, WITHOUT ROWID",
  // How many references rely on the provision of a row: see `citedBySql`. Those that none relies on are left out.
  "CREATE TABLE cited (row INTEGER PRIMARY KEY, count INTEGER NOT NULL) STRICT",
  // Provisions that read in the index otherwise since a later generation than the rest of their edition: others cite them now, or
  // they lead elsewhere.
  "CREATE TABLE recounted (row INTEGER PRIMARY KEY, since INTEGER NOT NULL) STRICT",
];
