import { type Mark, MarkedText } from "../../../_references/MarkedText";

type Props = {
  readonly text: string;
  readonly className?: string;
  /** The block that the address names, from 1. */
  readonly marked?: number | null;
  /** What is more than text in it, in the order of the text. */
  readonly marks?: readonly Mark[];
};

type Block = { readonly text: string; readonly from: number; readonly count: number };

function blocksOf(text: string): readonly Block[] {
  let from = 0;
  return text.split("\n").map((block, index) => {
    const start = from;
    from += block.length + 1;
    return { text: block, from: start, count: index + 1 };
  });
}

/** The blocks of a provision's text as paragraphs. */
export function Blocks({ text, className = "", marked = null, marks = [] }: Props) {
  return blocksOf(text).map(({ text: block, from, count }) => {
    const name = count === marked ? `${className} is-target` : className;
    return (
      <p key={count} {...(name === "" ? null : { className: name })}>
        <MarkedText from={from} marks={marks} text={block} />
      </p>
    );
  });
}
