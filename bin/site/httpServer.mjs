import { createServer } from "node:http";
import { rawProblem } from "#bin/site/problem";

/** @typedef {(request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse) => unknown} Handler */

/**
 * Bytes of address and headers together. A query of 10,000 characters must reach the page that says it is too long: that
 * is 120,000 bytes where each is written as four, percent-encoded. Node's own limit is 16 KiB.
 */
const maxHeaderSize = 131_072;

/** Longer than the minute for which nginx and others keep connections, so that the one who closes is never us. */
const keepAliveTimeout = 65_000;

/**
 * @param {NodeJS.ErrnoException} error
 * @param {import("node:stream").Duplex} socket
 */
function refuse(error, socket) {
  if (error.code === "ECONNRESET" || !socket.writable) socket.destroy();
  else socket.end(rawProblem(error.code));
}

/**
 * Ends a server politely: no new connections, none kept for another request, running requests finish; what still runs
 * after `patience` milliseconds is cut off.
 * @param {import("node:http").Server} server
 * @param {ReadonlySet<import("node:http").ServerResponse>} running
 * @param {number} patience
 * @returns {Promise<{ readonly cutOff: number }>} how many requests had to be
 */
function drain(server, running, patience) {
  return new Promise((resolve) => {
    let cutOff = 0;
    const cut = setTimeout(() => {
      cutOff = running.size;
      server.closeAllConnections();
    }, patience);
    server.close(() => {
      clearTimeout(cut);
      resolve({ cutOff });
    });
    for (const response of running) if (!response.headersSent) response.setHeader("Connection", "close");
  });
}

/**
 * An HTTP server that can be drained.
 * @param {Handler} handler
 */
export function drainingServer(handler) {
  /** @type {Set<import("node:http").ServerResponse>} */
  const running = new Set();
  let draining = false;
  const server = createServer({ maxHeaderSize, keepAliveTimeout, headersTimeout: 20_000, requestTimeout: 30_000 }, (request, response) => {
    running.add(response);
    response.once("close", () => {
      running.delete(response);
      if (draining) server.closeIdleConnections();
    });
    if (draining) response.setHeader("Connection", "close");
    handler(request, response);
  });
  server.on("clientError", refuse);
  return {
    server,
    /** @param {number} patience */
    drain: (patience) => {
      draining = true;
      return drain(server, running, patience);
    },
  };
}
