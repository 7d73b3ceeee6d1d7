import { words } from "../_words/words";

/**
 * Says that a page comes from the reader's own device. It is in every page, unseen; the service worker marks the page and
 * fills in the day when it gives a page that it kept.
 */
export const OfflineNotice = () => (
  <aside aria-label={words.say("offline.title")} className="offline-notice">
    <strong>{words.say("offline.title")}</strong>{" "}
    {words.parts("offline.kept", {
      // A text that differs is let be; a text where React expects none is not.
      day: () => (
        <time data-kept="" key="day" suppressHydrationWarning>
          …
        </time>
      ),
    })}
  </aside>
);
