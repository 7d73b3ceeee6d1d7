/** This machine's environment without what names an engine: the test says which one a process finds. */
export const plainEnvironment: NodeJS.ProcessEnv = {
  ...process.env,
  ...{ MEILI_URL: undefined, MEILI_KEY: undefined, MEILI_SEARCH_KEY: undefined },
};

/** In which no engine is found: what is done without one is quick, and the same everywhere. */
export const withoutEngine = { MEILI_BIN: "/nowhere/meilisearch" };
