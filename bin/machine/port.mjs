import { createServer } from "node:net";

/**
 * Listens for a moment, to learn which port is free (0: any) or whether this one is.
 * @param {number} port
 * @param {string} [host] without it: every address of the machine, as the site listens
 * @returns {Promise<number | null>} the port, or null if another process listens there or it may not be used
 */
export function freePort(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(null));
    server.listen({ port, ...(host === undefined ? {} : { host }) }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : null));
    });
  });
}
