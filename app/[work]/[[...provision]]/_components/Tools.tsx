import { CopyLink } from "../../../_components/CopyLink";
import { SaveButton } from "../../../_saved/SaveButton";

type Props = { /** Pinned. */ readonly address: string; readonly label: string };

/** What can be done with a provision. */
export function Tools({ address, label }: Props) {
  return (
    <div className="tools not-on-paper">
      <CopyLink address={address} label={label} />
      <SaveButton address={address} label={label} />
    </div>
  );
}
