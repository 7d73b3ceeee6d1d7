import { resolve } from "node:path";

/** Where the search engine is: `none` means that the library answers searches itself. */
export type EngineConfig =
  | { readonly kind: "none" }
  | { readonly kind: "given"; readonly url: string; readonly key: string | null; readonly searchKey: string | null };

/** Whom readers tell of what stops them: the address as it is shown, and as a link. */
export type Contact = { readonly shown: string; readonly href: string };

/** Everything that the environment decides; each variable stands in the README with its default. */
export type Config = {
  readonly port: number;
  readonly dataDir: string;
  readonly corpusDir: string;
  /** Base of canonical addresses, without a slash at the end; null: addresses are given without a host. */
  readonly publicUrl: string | null;
  readonly trustProxy: boolean;
  /** Null: the operator has named nobody. */
  readonly contact: Contact | null;
  readonly engine: EngineConfig;
};

type Environment = Readonly<Record<string, string | undefined>>;

/** The variables that `readConfig` and the commands in `bin` read: the README names each, and a test compares. */
export const variables = [
  "PORT",
  "DATA_DIR",
  "CORPUS_DIR",
  "PUBLIC_URL",
  "TRUST_PROXY",
  "CONTACT",
  "MEILI_URL",
  "MEILI_KEY",
  "MEILI_SEARCH_KEY",
  "MEILI_BIN",
  "CHROMIUM_PATH",
] as const;

const isHttpUrl = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

/** An address of plain ASCII, which a link takes as it is. */
const isMail = (text: string): boolean => /^[a-z\d._+-]+@[a-z\d-]+(?:\.[a-z\d-]+)+$/i.test(text);

const isHttpsUrl = (text: string): boolean => isHttpUrl(text) && new URL(text).protocol === "https:";

/** A contact as the environment names it; null if it is neither a mail address nor an https address. */
function contactOf(text: string): Contact | null {
  if (isMail(text)) return { shown: text, href: `mailto:${text}` };
  return isHttpsUrl(text) ? { shown: text, href: new URL(text).href } : null;
}

/** Turns the environment into a `Config`, or throws once, naming everything that is wrong. */
export function readConfig(env: Environment): Config {
  const { PORT: port = "3000", DATA_DIR: dataDir = ".data", CORPUS_DIR: corpusDir = "corpus" } = env;
  const { PUBLIC_URL: publicUrl, TRUST_PROXY: trustProxy = "0", CONTACT: contact } = env;
  const { MEILI_URL: url, MEILI_KEY: key, MEILI_SEARCH_KEY: searchKey } = env;
  const faults = [
    /^\d{1,5}$/.test(port) && Number(port) < 65_536 ? [] : `PORT is not a port: "${port}"`,
    publicUrl === undefined || isHttpUrl(publicUrl) ? [] : `PUBLIC_URL is not an http address: "${publicUrl}"`,
    /^[01]$/.test(trustProxy) ? [] : `TRUST_PROXY is neither 0 nor 1: "${trustProxy}"`,
    contact === undefined || contactOf(contact) !== null ? [] : `CONTACT is neither a mail address nor an https address: "${contact}"`,
    url === undefined || isHttpUrl(url) ? [] : `MEILI_URL is not an http address: "${url}"`,
    url === undefined || key !== undefined || searchKey !== undefined ? [] : "MEILI_URL is set, and neither MEILI_KEY nor MEILI_SEARCH_KEY",
  ].flat();
  if (faults.length > 0) throw new Error(`Unusable configuration: ${faults.join("; ")}`);
  return {
    port: Number(port),
    dataDir: resolve(/* turbopackIgnore: true */ dataDir),
    corpusDir: resolve(/* turbopackIgnore: true */ corpusDir),
    publicUrl: publicUrl?.replace(/\/+$/, "") ?? null,
    trustProxy: trustProxy === "1",
    contact: contact === undefined ? null : contactOf(contact),
    engine: url === undefined ? { kind: "none" } : { kind: "given", url, key: key ?? null, searchKey: searchKey ?? null },
  };
}

let kept: Config | null = null;

/** The configuration of this process, read on first use and kept: never while a module loads, so that the site builds without it. */
export function config(): Config {
  kept ??= readConfig(process.env);
  return kept;
}
