/**
 * The site's key: it can search the indexes of provisions and nothing else. Its id is fixed, so that one master key always
 * gives the same key (the value is an HMAC of the id: Meilisearch documentation, "Security and permissions").
 */
export const siteKey = {
  uid: "6f1b4d0e-7c1a-4a53-9b0e-3d2a5c8e4f17",
  name: "Site",
  description: "Searches provisions; may not write.",
  actions: ["search"],
  indexes: ["provisions-*"],
  expiresAt: null,
};

/** How long the engine may take to answer about keys, in milliseconds. */
const patience = 10_000;

/**
 * @param {string} url
 * @param {string} key
 * @param {"GET" | "POST"} method
 * @param {string} path
 * @param {unknown} [body]
 * @returns {Promise<{ readonly status: number, readonly body: Readonly<Record<string, unknown>> }>}
 */
async function ask(url, key, method, path, body) {
  const response = await fetch(url + path, {
    method,
    headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
    body: body === undefined ? null : JSON.stringify(body),
    signal: AbortSignal.timeout(patience),
  });
  const answer = await response.json().catch(() => null);
  return { status: response.status, body: typeof answer === "object" && answer !== null ? answer : {} };
}

/**
 * Makes the site's key, or finds it made.
 * @param {string} url
 * @param {string} key one that may manage keys: the master key or the admin key
 * @returns {Promise<string>}
 * @throws Error if the engine refuses or cannot be reached
 */
export async function makeSearchKey(url, key) {
  const made = await ask(url, key, "POST", "/keys", siteKey);
  const { status, body } = made.status === 409 ? await ask(url, key, "GET", `/keys/${siteKey.uid}`) : made;
  if (typeof body.key === "string") return body.key;
  throw new Error(`Meilisearch at ${url} does not give the site a search key (${status}: ${body.message ?? "no reason given"})`);
}
