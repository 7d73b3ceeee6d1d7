/** What a function gives back when its caller must choose what to do if it fails. Failures are named, never thrown. */
export type Result<Value, Failure> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly failure: Failure };

export const ok = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({ ok: true, value });

export const fail = <Failure>(failure: Failure): { readonly ok: false; readonly failure: Failure } => ({ ok: false, failure });

/**
 * The end of a `switch` over a closed set: the compiler refuses the call while a case is missing.
 *
 * @throws Error always: reaching it means that a value came in unchecked.
 */
export function unreachable(value: never): never {
  throw new Error(`This case should not exist: ${JSON.stringify(value)}`);
}
