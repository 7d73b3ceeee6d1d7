/*
 * Keeps what a reader opened readable without a network. The network always comes first: a page kept here is given only when
 * it cannot be reached, and says so. Keyed by the build whose scripts and styles a page needs, and by the generation of the
 * library that its text comes from. Searches, lists and answers for machines are never kept.
 */
const build = new URL(self.location.href).searchParams.get("build") ?? "unknown";

/** Caches: `assets {build}`, and `pages {build} {generation}`; the newest last. */
const assets = `assets ${build}`;
const pagesOf = (generation) => `pages ${build} ${generation}`;

/** Pages kept of one generation, and builds kept beside this one: bounds for the space that is taken on a device. */
const mostPages = 100;
const mostBuilds = 2;

const offlinePages = ["/offline", "/kk/offline", "/ru/offline"];
const isKept = (path) => !/^(?:\/(?:kk|ru))?\/(?:search|saved|explore|audit|api|offline)(?:\/|$)/.test(path);
const isAsset = (path) => path.startsWith("/_next/static/");

const assetPattern = /\/_next\/static\/[^"'\\\s)]+/g;

async function keepAssets(html) {
  const cache = await caches.open(assets);
  for (const path of new Set(html.match(assetPattern) ?? [])) if ((await cache.match(path)) === undefined) await cache.add(path);
}

async function dropOldest(cache) {
  const keys = await cache.keys();
  for (const key of keys.slice(0, Math.max(0, keys.length - mostPages))) await cache.delete(key);
}

async function keepPage(url, response) {
  const generation = response.headers.get("x-library-generation");
  const isPage = response.status === 200 && (response.headers.get("content-type") ?? "").startsWith("text/html");
  if (!isPage || generation === null || !isKept(new URL(url).pathname)) return;
  // What a page needs comes first, so that a page that is here can be shown whole.
  await keepAssets(await response.clone().text());
  const cache = await caches.open(pagesOf(generation));
  await cache.delete(url);
  await cache.put(url, response);
  await dropOldest(cache);
}

/** The page as it was kept, newest generation first, told that it is not fresh: see `OfflineNotice.tsx`. */
async function keptPage(url) {
  const names = (await caches.keys()).filter((name) => name.startsWith("pages ")).reverse();
  for (const name of names) {
    const kept = await (await caches.open(name)).match(url);
    if (kept !== undefined) return kept;
  }
  return undefined;
}

async function asKept(response) {
  const html = await response.text();
  const [, language = "en"] = /<html[^>]*\blang="([a-z]+)"/.exec(html) ?? [];
  const saved = new Date(response.headers.get("date") ?? Date.now());
  const day = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, { dateStyle: "long", timeZone: "UTC" }).format(saved);
  const marked = html.replace("<html", '<html data-offline=""').replace(/(<time[^>]*\bdata-kept=""[^>]*>)[^<]*/, `$1${day}`);
  return new Response(marked, { status: 200, headers: response.headers });
}

async function offlinePage(path) {
  const [, prefix = ""] = /^(\/(?:kk|ru))(?:\/|$)/.exec(path) ?? [];
  const page = await caches.match(`${prefix}/offline`);
  return page ?? Response.error();
}

async function readPage(event) {
  const { request } = event;
  try {
    const response = await fetch(request);
    event.waitUntil(keepPage(request.url, response.clone()).catch(() => undefined));
    return response;
  } catch {
    const kept = await keptPage(request.url);
    return kept === undefined ? offlinePage(new URL(request.url).pathname) : asKept(kept);
  }
}

/** Files whose name holds their content never change: what is here is right. */
async function readAsset(request) {
  const kept = await caches.match(request);
  if (kept !== undefined) return kept;
  const response = await fetch(request);
  if (response.ok) await (await caches.open(assets)).put(request, response.clone()).catch(() => undefined);
  return response;
}

async function install() {
  const cache = await caches.open(assets);
  for (const path of offlinePages) {
    const response = await fetch(path);
    if (!response.ok) throw new Error(`${path} answers ${response.status}`);
    await cache.put(path, response.clone());
    await keepAssets(await response.text());
  }
  await self.skipWaiting();
}

/** Pages of the build before this one stay readable, with what they need; older ones go. */
async function activate() {
  const names = await caches.keys();
  const builds = [...new Set(names.map((name) => name.split(" ")[1]))];
  const old = new Set(builds.filter((name) => name !== build).slice(0, -(mostBuilds - 1)));
  await Promise.all(names.filter((name) => old.has(name.split(" ")[1])).map((name) => caches.delete(name)));
  await self.clients.claim();
}

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  if (request.mode === "navigate") event.respondWith(readPage(event));
  else if (isAsset(pathname)) event.respondWith(readAsset(request));
});

/** The page that was open before this worker: it asks to be kept too. */
self.addEventListener("message", (event) => {
  const { keep } = event.data ?? {};
  if (typeof keep !== "string" || new URL(keep).origin !== self.location.origin) return;
  event.waitUntil(
    fetch(keep)
      .then((response) => keepPage(keep, response))
      .catch(() => undefined),
  );
});
