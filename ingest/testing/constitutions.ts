import { copyFileSync, cpSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..", "..");

/**
 * Makes a corpus folder of the Constitution of 1995 in English (1998) and Russian (2022), that of 2026 in Russian, and an
 * article about the first.
 *
 * @param testData the folder of real documents, which are not part of the project.
 */
export function putConstitutions(dir: string, testData: string): void {
  cpSync(join(import.meta.dirname, "constitutions"), dir, { recursive: true });
  const sources = [
    [join(root, "corpus/sources/constitution-kz.en.txt"), "1998.en.txt"],
    [join(testData, "kz-constitution-1995-ru-2022/ru.pdf"), "2022.ru.pdf"],
    [join(testData, "kz-constitution-2026/ru.docx"), "2026.ru.docx"],
    [join(root, "corpus/sources/rakhmetulina-2026.md"), "rakhmetulina-2026.md"],
  ] as const;
  for (const [from, name] of sources) copyFileSync(from, join(dir, name));
}
