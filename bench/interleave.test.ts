import { expect, test } from "vitest";
import { interleave, valuesOf } from "./interleave";

/** A contest that writes down who is measured with what; each measurement is the number of its turn. */
function recorded(names: readonly string[], subjects: readonly number[]) {
  const turns: string[] = [];
  const measure = async (name: string, subject: number): Promise<number> => turns.push(`${name}${subject}`);
  return { turns, contest: { names, subjects, measure } };
}

test("every round measures all with every subject, and each time begins with another one", async () => {
  const { turns, contest } = recorded(["a", "b", "c"], [1, 2]);
  await interleave(contest, { warmUp: 0, counted: 2 });
  expect(turns.join(" ")).toBe("a1 b1 c1 b2 c2 a2 b1 c1 a1 c2 a2 b2");
});

test("rounds of warming up are made and not counted", async () => {
  const { turns, contest } = recorded(["a", "b"], [1]);
  const measured = await interleave(contest, { warmUp: 1, counted: 2 });
  expect(turns).toHaveLength(6);
  expect(valuesOf(measured, "a")).toEqual([4, 5]);
  expect(valuesOf(measured, "b")).toEqual([3, 6]);
});

test("a measurement remembers its subject", async () => {
  const { contest } = recorded(["a"], [7, 8]);
  expect(await interleave(contest, { warmUp: 0, counted: 1 })).toEqual([
    { name: "a", subject: 7, value: 1 },
    { name: "a", subject: 8, value: 2 },
  ]);
});

test("one is measured only after the one before it has ended", async () => {
  let running = 0;
  let most = 0;
  const measure = async (): Promise<number> => {
    running += 1;
    most = Math.max(most, running);
    await new Promise(setImmediate);
    running -= 1;
    return 0;
  };
  await interleave({ names: ["a", "b", "c"], subjects: [1, 2], measure }, { warmUp: 1, counted: 3 });
  expect(most).toBe(1);
});

test("a measurement that fails ends all of them", async () => {
  const measure = (): Promise<number> => Promise.reject(new Error("away"));
  await expect(interleave({ names: ["a"], subjects: [1], measure }, { warmUp: 0, counted: 1 })).rejects.toThrow("away");
});
