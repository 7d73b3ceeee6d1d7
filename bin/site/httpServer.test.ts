import { once } from "node:events";
import { Agent, request as ask, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { connect } from "node:net";
import { expect, test } from "vitest";
import { drainingServer, type Handler } from "#bin/site/httpServer";

async function listening(handler: Handler) {
  const { server, drain } = drainingServer(handler);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { drain, port: (server.address() as AddressInfo).port };
}

type Answer = { readonly status: number; readonly headers: IncomingMessage["headers"]; readonly body: string };

function get(port: number, path: string, agent?: Agent): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = ask({ host: "127.0.0.1", port, path, ...(agent && { agent }) }, async (response) => {
      const chunks = await response.toArray();
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks).toString() });
    });
    sent.once("error", reject);
    sent.end();
  });
}

/** A handler that holds its requests until they are let go. */
function holding() {
  const held: (() => void)[] = [];
  const waiting: (() => void)[] = [];
  return {
    handler: ((_request, response) => {
      held.push(() => response.end("whole"));
      for (const tell of waiting.splice(0)) tell();
    }) satisfies Handler,
    arrived: () => new Promise<void>((resolve) => waiting.push(resolve)),
    letGo: () => {
      for (const end of held.splice(0)) end();
    },
  };
}

test("while it drains, running requests finish and new ones are refused", async () => {
  const { handler, arrived, letGo } = holding();
  const { port, drain } = await listening(handler);
  const agent = new Agent({ keepAlive: true });
  const arrival = arrived();
  const running = get(port, "/slow", agent);
  await arrival;
  const drained = drain(60_000);
  await expect(get(port, "/new")).rejects.toThrow("ECONNREFUSED");
  letGo();
  expect(await running).toMatchObject({ status: 200, body: "whole", headers: { connection: "close" } });
  expect(await drained).toEqual({ cutOff: 0 });
  agent.destroy();
});

test("a client that keeps its connection does not keep the server", async () => {
  const { port, drain } = await listening((_request, response) => response.end("here"));
  const agent = new Agent({ keepAlive: true });
  expect((await get(port, "/", agent)).body).toBe("here");
  expect(await drain(60_000)).toEqual({ cutOff: 0 });
  agent.destroy();
});

test("a request that does not end is cut off, and counted", async () => {
  const { handler, arrived } = holding();
  const { port, drain } = await listening(handler);
  const arrival = arrived();
  const running = get(port, "/slow").catch((error: Error) => error.message);
  await arrival;
  expect(await drain(1)).toEqual({ cutOff: 1 });
  expect(await running).toContain("socket hang up");
});

test("an address of 100,000 bytes reaches its page, and a longer one is refused as a problem", async () => {
  const { port, drain } = await listening((request, response) => response.end(String(request.url?.length)));
  expect((await get(port, `/${"x".repeat(99_999)}`)).body).toBe("100000");
  const refused = await get(port, `/${"x".repeat(140_000)}`);
  expect(refused.status).toBe(431);
  expect(refused.headers["content-type"]).toBe("application/problem+json");
  expect(JSON.parse(refused.body)).toMatchObject({ status: 431, title: "Request Header Fields Too Large" });
  await drain(1_000);
});

test("what is no HTTP gets 400 and a problem", async () => {
  const { port, drain } = await listening((_request, response) => response.end());
  const socket = connect(port, "127.0.0.1");
  socket.end("NONSENSE\r\n\r\n");
  const answer = Buffer.concat(await socket.toArray()).toString();
  expect(answer.split("\r\n")[0]).toBe("HTTP/1.1 400 Bad Request");
  expect(JSON.parse(answer.split("\r\n\r\n")[1] ?? "")).toMatchObject({ status: 400 });
  await drain(1_000);
});
