import type { Closer } from "#ingest/read/docx/closer";
import type { Findings } from "#ingest/read/docx/findings";
import type { ShownText } from "#ingest/read/docx/shownText";

/** Accepts the changes that a document keeps track of: words, ends of paragraphs and rows of tables that were deleted are not shown. */
export class Changes {
  /** For each table row that is open, whether it was deleted; and whether its properties are open. */
  private readonly deletedRows: boolean[] = [];
  private inRowProperties = false;

  constructor(
    private readonly shown: ShownText,
    private readonly findings: Findings,
  ) {}

  openRow(): Closer {
    this.shown.item("row");
    this.deletedRows.push(false);
    return () => {
      if (this.deletedRows.pop()) this.shown.deleting -= 1;
      this.shown.item("row-end");
    };
  }

  openRowProperties(): Closer {
    this.inRowProperties = true;
    return () => {
      this.inRowProperties = false;
    };
  }

  inserted(): void {
    if (!this.shown.paragraph?.inProperties) this.findings.inserted += 1;
  }

  /** Among properties, the end of the paragraph or the whole row was deleted; else what stands inside. */
  deleted(): Closer | undefined {
    const { shown } = this;
    this.findings.deleted += 1;
    if (shown.paragraph?.inProperties) shown.paragraph.goesOn = true;
    else if (this.inRowProperties) {
      if (!this.deletedRows.at(-1)) shown.deleting += 1;
      this.deletedRows[this.deletedRows.length - 1] = true;
    } else {
      shown.deleting += 1;
      return () => {
        shown.deleting -= 1;
      };
    }
    return undefined;
  }
}
