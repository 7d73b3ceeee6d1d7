import { Agent, type IncomingHttpHeaders, request } from "node:http";

export type Answered = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** From the first byte sent to the last one received. */
  readonly milliseconds: number;
};

export type Asking = { readonly path: string; readonly body?: string; readonly headers?: Readonly<Record<string, string>> };

/** One connection to one server, kept open: what is measured is the answer, not the greeting. */
export type Client = { readonly ask: (asking: Asking) => Promise<Answered>; readonly close: () => void };

/** @param base where the server is, without a path. */
export function clientOf(base: string, quit: AbortSignal): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const ask = ({ path, body, headers = {} }: Asking): Promise<Answered> =>
    new Promise((resolve, reject) => {
      const method = body === undefined ? "GET" : "POST";
      const sent = request(new URL(path, base), { agent, method, headers, signal: quit }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.once("error", reject);
        response.once("end", () => {
          const milliseconds = performance.now() - began;
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks), milliseconds });
        });
      });
      sent.once("error", reject);
      const began = performance.now();
      sent.end(body);
    });
  return { ask, close: () => agent.destroy() };
}

/**
 * Asks for what must be there.
 *
 * @throws Error if the status is not 200: what failed must not count as quick.
 */
export async function askWell(client: Client, asking: Asking): Promise<Answered> {
  const answered = await client.ask(asking);
  if (answered.status !== 200)
    throw new Error(`${asking.path} was answered with ${answered.status}: ${answered.body.toString().slice(0, 300)}`);
  return answered;
}
