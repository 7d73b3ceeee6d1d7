import { setTimeout as pause } from "node:timers/promises";

/**
 * @param {string} url
 * @param {string} path
 * @param {string | null} key
 */
async function answers(url, path, key) {
  const headers = key === null ? undefined : { authorization: `Bearer ${key}` };
  return fetch(url + path, { ...(headers && { headers }), signal: AbortSignal.timeout(2_000) }).then(
    async (response) => {
      await response.arrayBuffer();
      return response.ok;
    },
    () => false,
  );
}

/**
 * Whether an engine answers at this address and takes this key.
 * @param {string} url
 * @param {string} key
 */
export const isHealthy = async (url, key) => (await answers(url, "/health", null)) && (await answers(url, "/version", key));

/**
 * Waits until an engine answers.
 * @param {string} url
 * @param {string} key
 * @param {Promise<unknown>} over settles when waiting has no sense any more, as the process has ended
 * @param {number} [patience] milliseconds; opening a large database takes seconds
 * @returns {Promise<boolean>}
 */
export async function untilHealthy(url, key, over, patience = 60_000) {
  const state = { over: false };
  void over.then(() => {
    state.over = true;
  });
  for (const last = Date.now() + patience; Date.now() < last && !state.over; await pause(25)) {
    if (await isHealthy(url, key)) return true;
  }
  return false;
}
