const hyperlink = /^\s*HYPERLINK\s+"([^"]*)"/i;
const contents = /^\s*TOC\b/i;

/** Longer instructions than any field has are cut. */
const longest = 5000;

/** The address that a field's instruction leads to, or null. */
export const addressIn = (instruction: string): string | null => hyperlink.exec(instruction)?.[1] ?? null;

/** The fields that are open: each is told what to show, and from its `separate` mark on shows it (ISO/IEC 29500-1, 17.16.18). */
export class Fields {
  private readonly open: { instruction: string; shows: boolean }[] = [];

  mark(type: string | undefined): void {
    if (type === "begin") this.open.push({ instruction: "", shows: false });
    else if (type === "end") this.open.pop();
    else if (type === "separate") for (const field of this.open.slice(-1)) field.shows = true;
  }

  instruct(text: string): void {
    for (const field of this.open.slice(-1)) field.instruction = (field.instruction + text).slice(0, longest);
  }

  /** Whether what stands here is shown: it is in no instruction. */
  get shows(): boolean {
    return this.open.every(({ shows }) => shows);
  }

  get address(): string | null {
    return this.open.map(({ instruction }) => addressIn(instruction)).findLast((address) => address !== null) ?? null;
  }

  get isContents(): boolean {
    return this.open.some(({ instruction }) => contents.test(instruction));
  }
}
