/** What a request gets that is refused before any page sees it: RFC 9457, as everywhere. */
const refusals = {
  HPE_HEADER_OVERFLOW: {
    status: 431,
    title: "Request Header Fields Too Large",
    detail: "The address and the headers together are too long.",
  },
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, title: "Request Timeout", detail: "The request did not arrive in time." },
};
const malformed = { status: 400, title: "Bad Request", detail: "This is not an HTTP request that can be read." };

/**
 * The whole answer, headers included, for a socket on which no request could be read.
 * @param {string | undefined} code of the error that Node met
 */
export function rawProblem(code) {
  const { status, title, detail } = Object.entries(refusals).find(([name]) => name === code)?.[1] ?? malformed;
  const body = JSON.stringify({ type: "about:blank", title, status, detail });
  const head = [
    `HTTP/1.1 ${status} ${title}`,
    "Content-Type: application/problem+json",
    `Content-Length: ${Buffer.byteLength(body)}`,
    "Connection: close",
  ];
  return `${head.join("\r\n")}\r\n\r\n${body}`;
}
