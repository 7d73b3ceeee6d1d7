import { once } from "node:events";
import { fileURLToPath } from "node:url";
import next from "next";
import { drainingServer } from "#bin/site/httpServer";

/**
 * The site's own process, started by `start` and `serve` with an IPC channel: serves the built site on PORT, says on the
 * channel when it is ready or why it cannot be, drains on SIGTERM or when its parent is gone. `next start` does the same
 * work, but prints banners among the log lines, waits without end for clients that keep their connection busy, and answers
 * long addresses with an empty 431.
 */
const patience = 10_000;

/** @param {Readonly<Record<string, unknown>>} message */
const tell = (message) =>
  /** @type {Promise<void>} */ (
    new Promise((resolve) => {
      if (process.send === undefined || !process.connected) resolve();
      else process.send(message, () => resolve());
    })
  );

/**
 * What Next says of itself while it starts goes to stderr: stdout holds the log, one JSON object a line.
 * @param {() => Promise<void>} prepare
 */
async function quietly(prepare) {
  const { log } = console;
  console.log = console.error;
  await prepare().finally(() => {
    console.log = log;
  });
}

/** @param {number} port */
async function serveSite(port) {
  /** @type {Promise<import("next/dist/server/next").RequestHandler>} */
  let handler = new Promise(() => {});
  const { server, drain } = drainingServer(async (request, response) => (await handler)(request, response));
  server.listen(port);
  await once(server, "listening");
  const address = server.address();
  const listening = typeof address === "object" && address !== null ? address.port : port;
  const site = next({ dev: false, dir: fileURLToPath(new URL("..", import.meta.url)), port: listening, httpServer: server, quiet: true });
  handler = quietly(() => site.prepare()).then(() => site.getRequestHandler());
  await handler;
  let leaving = false;
  const leave = async () => {
    if (leaving) return;
    leaving = true;
    const { cutOff } = await drain(patience);
    if (cutOff > 0) console.error(`${cutOff} requests did not end within ${patience / 1_000} s and were cut off.`);
    await site.close();
    process.exit(0);
  };
  for (const name of ["SIGTERM", "SIGINT", "SIGHUP", "disconnect"]) process.on(name, leave);
  await tell({ ready: listening });
}

try {
  await serveSite(Number(process.env.PORT ?? 3000));
} catch (error) {
  const code = error instanceof Error && "code" in error ? error.code : null;
  const reason = error instanceof Error ? error.message : String(error);
  await tell({ failed: code === "EADDRINUSE" ? "another process listens there" : reason });
  process.exit(1);
}
