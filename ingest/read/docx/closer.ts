/** What happens when an element closes. */
export type Closer = () => void;
export const nothing: Closer = () => {};
