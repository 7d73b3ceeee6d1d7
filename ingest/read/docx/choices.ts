import type { Closer } from "#ingest/read/docx/closer";

/** Takes one of the ways in which a document says the same. */
export class Choices {
  /** For each alternative content that is open, whether one of its choices was taken. */
  private readonly chosen: boolean[] = [];

  open(): Closer {
    this.chosen.push(false);
    return () => {
      this.chosen.pop();
    };
  }

  /** Alternatives say the same in several ways, the best first. */
  choose(): "pass-over" | undefined {
    if (this.chosen.at(-1)) return "pass-over";
    if (this.chosen.length > 0) this.chosen[this.chosen.length - 1] = true;
    return undefined;
  }
}
