import { Agent as PlainAgent, request as plainRequest } from "node:http";
import { Agent as SecureAgent, request as secureRequest } from "node:https";
import type { EngineAddress } from "#lib/search/engineClient";

export type EngineResponse = { readonly status: number; readonly text: string };

/** The engine took longer than it may. */
export class TooSlow extends Error {}

/** The engine closed a kept connection just when it was to be used again: asking once more does no harm, since nothing is written. */
class ClosedMeanwhile extends Error {}

const isReset = (error: unknown): boolean => error instanceof Error && "code" in error && error.code === "ECONNRESET";

/** Asks an engine; fails with `TooSlow`, or with the error of the connection. */
export type Post = (path: string, body: string) => Promise<EngineResponse>;

/** Connections are kept: to open one takes longer than most answers. */
const keeping = { keepAlive: true, maxFreeSockets: 16 } as const;

/**
 * Sends bodies of JSON to an engine and gives its answers as they come. Not by `fetch`, which Next.js wraps for a cache that
 * searches never use, and which carries every body through streams. `identity`, since a compressed reply comes in chunks, of which
 * the last waits 40 ms for a delayed acknowledgement.
 *
 * @param timeout milliseconds until the last byte.
 */
export function posting({ url, key }: EngineAddress, timeout: number): Post {
  const isSecure = url.startsWith("https:");
  const agent = isSecure ? new SecureAgent(keeping) : new PlainAgent(keeping);
  const send = isSecure ? secureRequest : plainRequest;
  const { protocol, hostname, port, pathname } = new URL(url);
  const headers = {
    ...{ "content-type": "application/json", "accept-encoding": "identity" },
    ...(key === null ? {} : { authorization: `Bearer ${key}` }),
  };
  const folder = pathname.replace(/\/$/, "");
  const once = (path: string, body: string): Promise<EngineResponse> =>
    new Promise((resolve, reject) => {
      const sized = { ...headers, "content-length": Buffer.byteLength(body) };
      const sent = send({ protocol, hostname, port, agent, method: "POST", path: folder + path, headers: sized });
      const late = setTimeout(() => sent.destroy(new TooSlow()), timeout);
      const fail = (error: unknown): void => {
        clearTimeout(late);
        reject(sent.reusedSocket && isReset(error) ? new ClosedMeanwhile() : error);
      };
      sent.once("error", fail);
      sent.once("response", (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.once("error", fail);
        response.once("end", () => {
          clearTimeout(late);
          resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() });
        });
      });
      sent.end(body);
    });
  return (path, body) =>
    once(path, body).catch((error: unknown) => {
      if (error instanceof ClosedMeanwhile) return once(path, body);
      throw error;
    });
}
