import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readJsonLines } from "#bench/score/gold";

type Row = { readonly id: string; readonly title: string; readonly context: string };

/** A question, and the passages that answer it, each with its grade. */
export type Question = { readonly text: string; readonly relevant: ReadonlyMap<string, number> };

export type Questions = { readonly passages: ReadonlyMap<string, string>; readonly questions: readonly Question[] };

const table = async (file: string): Promise<readonly (readonly string[])[]> =>
  (await readFile(file, "utf8"))
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.split("\t"));

/** Judgements by question: question, nothing, passage, grade. Passages that are not held are left out. */
function relevantByQuestion(judged: readonly (readonly string[])[], held: ReadonlyMap<string, string>): Map<string, Map<string, number>> {
  const found = new Map<string, Map<string, number>>();
  for (const [question = "", , passage = "", grade = "0"] of judged) {
    if (Number(grade) <= 0 || !held.has(passage)) continue;
    found.set(question, (found.get(question) ?? new Map<string, number>()).set(passage, Number(grade)));
  }
  return found;
}

/**
 * Reads the Kazakh questions of KazQAD (IS2AI, CC BY-SA 4.0) as they come: a folder with its passages, questions and judgements.
 * A row's id is `question#passage`; passages are their title and text.
 */
export async function readKazqad(folder: string): Promise<Questions> {
  const rows = await readJsonLines<Row>(join(folder, "passages-and-questions.jsonl"));
  const topics = await table(join(folder, "kazqad-topics-v1.0-kk-validation.tsv"));
  const judged = await table(join(folder, "kazqad-qrels-v1.0-validation.tsv"));
  const passages = new Map(rows.map(({ id, title, context }) => [id.split("#")[1] ?? id, `${title}\n${context}`]));
  const relevant = relevantByQuestion(judged, passages);
  const questions = topics.flatMap(([id = "", text = ""]) => {
    const answers = relevant.get(id);
    return answers === undefined ? [] : [{ text, relevant: answers }];
  });
  return { passages, questions };
}
