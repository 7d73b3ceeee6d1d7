/**
 * Told once, however often Ctrl-C arrives (a terminal and npm both send it): all that runs is to end, in order.
 * @returns {AbortSignal}
 */
export function quitSignal() {
  const quit = new AbortController();
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(name, () => quit.abort());
  return quit.signal;
}

/**
 * Settles when the signal is given.
 * @param {AbortSignal} quit
 * @returns {Promise<"quit">}
 */
export const untilQuit = (quit) =>
  new Promise((resolve) => {
    if (quit.aborted) resolve("quit");
    else quit.addEventListener("abort", () => resolve("quit"), { once: true });
  });
