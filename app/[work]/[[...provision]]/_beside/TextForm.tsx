import { type Address, addressPath, formatAddress } from "#lib/law/address";
import { here } from "../../../_words/here";
import { words } from "../../../_words/words";

type Props = {
  /** The text that stays. Its address serves as the example of one: it leads somewhere in any library. */
  readonly beside: Address;
  /** Where the form leads, if a script knows the text better. */
  readonly action?: string;
  readonly field: string;
  readonly kept?: readonly (readonly [name: string, value: string])[];
};

/** Asks for a text to put beside another: by its address or a citation, as a plain form. */
export function TextForm({ beside, action = here(formatAddress(beside)), field, kept = [] }: Props) {
  return (
    <form action={action} className="beside-form" method="get">
      <label className="label" htmlFor={field}>
        {words.say("beside.field")}
      </label>
      <div className="flex gap-2">
        <input
          autoComplete="off"
          className="field min-w-0 flex-1"
          id={field}
          maxLength={400}
          name="beside"
          placeholder={addressPath(beside)}
          required
          type="text"
        />
        {kept.map(([name, value]) => (
          <input key={name} name={name} type="hidden" value={value} />
        ))}
        <button className="button" type="submit">
          {words.say("beside.show")}
        </button>
      </div>
    </form>
  );
}
