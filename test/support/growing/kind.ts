/** Kinds of text that can be made as long as one likes. */

export interface Kind {
  readonly name: string;
  /** A text of about this many letters. */
  readonly text: (size: number) => string;
  /** Such a text is an instrument without errors, so that platforms can be asked, too. */
  readonly whole?: boolean;
  /** It has hung something once, or costs the most. The tests run these alone. */
  readonly worst?: boolean;
}

/** Pieces until they are as long as `size`, one after the other. */
export function fill(size: number, piece: (index: number) => string, between = ""): string {
  const pieces: string[] = [];
  for (let length = 0; length < size; length += pieces.at(-1)!.length + between.length) pieces.push(piece(pieces.length));
  return pieces.join(between);
}

/** The same piece again and again. */
export function again(piece: string): (size: number) => string {
  return (size) => piece.repeat(Math.ceil(size / piece.length));
}

/** An instrument with something in it. */
export function instrument(members: string, before = ""): string {
  return `${before}scale s 1..5 {\n  1 "Low"\n  5 "High"\n}\n\ninstrument a "A survey" {\n  languages en\n${members}\n}\n`;
}

/** A battery and a dimension of three items, for what else is in an instrument. */
export const asked = `  battery p "This office…" scale s
  dimension d "Speed" {
    I1 "answers within a day"
    I2 "asks everything twice" reverse
    I3 "opens on time"
  }
`;
