/** Bytes that arrive in pieces of any size. */

/** Everything that is iterated over, with its beginning looked at before. */
export interface Peeked {
  /** At least so many bytes as were asked for, or all that there are. */
  readonly start: Uint8Array;
  /** All of it, the beginning as well. */
  readonly all: AsyncIterable<Uint8Array>;
  /** Tells whoever gives the bytes that no more are wanted. */
  readonly close: () => Promise<unknown>;
}

/** Looks at the first bytes without losing them. */
export async function peek(bytes: AsyncIterable<Uint8Array>, count: number): Promise<Peeked> {
  const iterator = bytes[Symbol.asyncIterator]();
  const pieces: Uint8Array[] = [];
  let length = 0;
  while (length < count) {
    const next = await iterator.next();
    if (next.done) break;
    pieces.push(next.value);
    length += next.value.length;
  }
  const start = joined(pieces);
  async function* all(): AsyncGenerator<Uint8Array> {
    yield start;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  }
  return { start, all: all(), close: async () => iterator.return?.() };
}

/** Pieces as one. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  if (pieces.length === 1) return pieces[0]!;
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
