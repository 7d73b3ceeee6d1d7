import { words } from "../_words/words";

/**
 * Says that a page comes from the reader's own device. It is in every page, unseen; the service worker marks the page and
 * fills in the day when it gives a page that it kept.
 */
export const OfflineNotice = () => (
  <p className="offline-notice">
    <strong>{words.say("offline.title")}</strong>{" "}
    {words.parts("offline.kept", {
      day: () => <time data-kept="" key="day" suppressHydrationWarning />,
    })}
  </p>
);
