import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inWords, none, playwrightCounts, sum, vitestCounts, withExitCode } from "#bin/test/counts";

const report = (content: unknown): string => {
  const file = join(mkdtempSync(join(tmpdir(), "counts-")), "report.json");
  writeFileSync(file, JSON.stringify(content));
  return file;
};

test("both runners are counted into one line", () => {
  const unit = vitestCounts(report({ numPassedTests: 40, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 }));
  const journeys = playwrightCounts(report({ stats: { expected: 10, unexpected: 2, flaky: 1, skipped: 4 } }));
  expect(inWords(sum([unit, journeys, none]))).toBe("50 passed, 3 failed, 7 skipped, 1 passed at the second try");
  expect(inWords(unit)).toBe("40 passed, 1 failed, 3 skipped");
});

test("a runner that ended badly without a report counts as one failure", () => {
  expect(withExitCode(vitestCounts("/nowhere"), 1)).toEqual({ ...none, failed: 1 });
  expect(withExitCode({ ...none, passed: 5, failed: 2 }, 1).failed).toBe(2);
  expect(withExitCode({ ...none, passed: 5 }, 0).failed).toBe(0);
});
