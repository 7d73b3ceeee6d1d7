import { dayOf, type PartialDate } from "#lib/law/date";

/** The day for which pages say what is in force. */
export const today = (): PartialDate => dayOf(new Date());
