import type { Problem } from "#ingest/stage";

/** So much of a text is kept for a report, in UTF-16 code units. */
const longestReport = 500;

/** What a document holds that is not shown, or that a reader of its text would miss. */
export class Findings {
  inserted = 0;
  deleted = 0;
  comments = 0;
  symbols = 0;
  private deletedWords = "";
  private hiddenWords = "";
  private readonly unread = new Set<string>();

  addDeleted(words: string): void {
    this.deletedWords = extended(this.deletedWords, words);
  }

  addHidden(words: string): void {
    this.hiddenWords = extended(this.hiddenWords, words);
  }

  addUnread(what: string): void {
    this.unread.add(what);
  }

  problems(): readonly Problem[] {
    const { inserted, deleted, comments, symbols } = this;
    const found = [
      inserted + deleted > 0 &&
        problem(
          "tracked-changes",
          `The document holds tracked changes (insertions: ${inserted}, deletions: ${deleted}). It was read as if all were accepted: settle them and save it anew if that is wrong.`,
          this.deletedWords,
        ),
      this.hiddenWords.trim() !== "" &&
        problem("hidden-text", "Hidden text is not shown and was left out: show it if it belongs to the document.", this.hiddenWords),
      comments > 0 && problem("comments", `Comments in the margin are no text of the document and were left out: ${comments}.`, ""),
      symbols > 0 &&
        problem(
          "symbol-fonts",
          `Signs of symbol fonts have no letters and were left out: ${symbols}. Write them as text if they matter.`,
          "",
        ),
      ...[...this.unread].map((what) => problem("unread-part", `The document holds ${what}, which was not read: put its text in.`, "")),
    ];
    return found.filter((it) => it !== false);
  }
}

const extended = (words: string, more: string): string => (words.length < longestReport ? (words + more).slice(0, longestReport) : words);

const problem = (rule: string, message: string, text: string): Problem => ({ place: null, rule, severity: "warning", message, text });
