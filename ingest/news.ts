import type { AuditEntry } from "#lib/law/provision";
import type { Edition } from "#lib/law/work";

/** What a run tells while it works. First it tells which editions it is going to make. */
export type News =
  | { readonly kind: "planned"; readonly editions: readonly Edition[] }
  | {
      readonly kind: "parsed";
      readonly edition: Edition;
      readonly provisions: number;
      readonly characters: number;
      readonly pages: number | null;
      readonly audit: readonly AuditEntry[];
    }
  | { readonly kind: "unchanged"; readonly edition: Edition }
  | { readonly kind: "failed"; readonly edition: Edition; readonly message: string };

/** News of one edition. */
export type EditionNews = Exclude<News, { kind: "planned" }>;
