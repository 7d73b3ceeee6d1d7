import { readJson } from "#bin/machine/jsonFile";

/** `again` passed only when they were tried a second time. */
/** @typedef {{ readonly passed: number, readonly again: number, readonly failed: number, readonly skipped: number }} Counts */

/** @type {Counts} */
export const none = { passed: 0, again: 0, failed: 0, skipped: 0 };

/**
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
export const sum = (all) =>
  all.reduce(
    (total, { passed, again, failed, skipped }) => ({
      passed: total.passed + passed,
      again: total.again + again,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    none,
  );

/** @param {Counts} counts */
export const inWords = ({ passed, again, failed, skipped }) =>
  `${passed} passed, ${failed} failed, ${skipped} skipped${again === 0 ? "" : `, ${again} passed at the second try`}`;

/**
 * A check that ended badly failed at least once, whatever its report says: a crash before the first test counts as one.
 * @param {Counts} counts
 * @param {number} exitCode
 * @returns {Counts}
 */
export const withExitCode = (counts, exitCode) => (exitCode === 0 || counts.failed > 0 ? counts : { ...counts, failed: 1 });

/** @param {unknown} value */
const count = (value) => (typeof value === "number" ? value : 0);

/**
 * What Vitest's JSON reporter counted; nothing where it wrote no report.
 * @param {string} file
 * @returns {Counts}
 */
export function vitestCounts(file) {
  const report = readJson(file) ?? {};
  return {
    passed: count(report.numPassedTests),
    again: 0,
    failed: count(report.numFailedTests),
    skipped: count(report.numPendingTests) + count(report.numTodoTests),
  };
}

/**
 * What Playwright's JSON reporter counted. A test that passed only when it was tried again ("flaky") is no failure, and is said.
 * @param {string} file
 * @returns {Counts}
 */
export function playwrightCounts(file) {
  const { stats } = readJson(file) ?? {};
  const { expected, unexpected, flaky, skipped } = /** @type {Record<string, unknown>} */ (stats ?? {});
  return { passed: count(expected), again: count(flaky), failed: count(unexpected), skipped: count(skipped) };
}
