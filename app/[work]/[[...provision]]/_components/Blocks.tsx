type Props = {
  readonly text: string;
  readonly className?: string;
  /** The block that the address names, from 1. */
  readonly marked?: number | null;
};

/** The blocks of a provision's text as paragraphs. */
export function Blocks({ text, className = "", marked = null }: Props) {
  const blocks = text.split("\n").map((block, index) => ({ block, count: index + 1 }));
  return blocks.map(({ block, count }) => (
    <p className={count === marked ? `${className} is-target` : className} key={count}>
      {block}
    </p>
  ));
}
