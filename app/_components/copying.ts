/** Told when something was copied or could not be: its detail is the sentence that says so (`CopyLinks` shows it). */
export const saidEvent = "tarmaq-said";

export const announce = (sentence: string): boolean => dispatchEvent(new CustomEvent(saidEvent, { detail: sentence }));

/** Browsers forget that the reader asked while a text is still coming: the clipboard is given the promise of it. */
const put = (text: string | Promise<string>): Promise<void> =>
  typeof text === "string"
    ? navigator.clipboard.writeText(text)
    : navigator.clipboard.write([new ClipboardItem({ "text/plain": text.then((it) => new Blob([it], { type: "text/plain" })) })]);

/** Where the site has no address of its own (`PUBLIC_URL`), a citation gets the one that the reader is at. */
export const withHost = (citation: string): string => citation.replace(/(?<=[\s<])\/(?=[\w-]+@)/g, `${location.origin}/`);

/** Puts a text on the clipboard, and says how that went. */
export function copyText(text: string | Promise<string>, said: string, failed: string): void {
  // A page without a secure connection has no clipboard.
  Promise.resolve()
    .then(() => put(text))
    .then(
      () => announce(said),
      () => announce(failed),
    );
}
