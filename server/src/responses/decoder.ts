/** Text from bytes whose encoding nobody has written down. */

import { joined } from "./bytes.ts";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** What stands in the place of bytes that are no letter. */
const noLetter = /\ufffd/g;

/**
 * Decodes pieces of a text. A mark at its beginning says the encoding, or the zeros of UTF-16 do; without either, it is UTF-8 until bytes come that
 * do not occur in it. Where no letter beyond ASCII stood before these, it is an 8-bit text as Windows writes it in Western languages and Indonesian.
 */
export class Decoder {
  encoding: Encoding;
  /** Some bytes of a UTF-8 text are none. */
  isDamaged = false;
  #decoder: InstanceType<typeof TextDecoder>;
  #seenLetters = false;
  /** The first bytes of a letter that the next piece goes on with. */
  #begun: Uint8Array = new Uint8Array();

  /** @param start the first bytes of the text, which are decoded later, like all others */
  constructor(start: Uint8Array) {
    this.encoding = encodingOf(start);
    this.#decoder = new TextDecoder(this.encoding, { fatal: this.encoding === "utf-8" });
  }

  decode(piece: Uint8Array, isLast = false): string {
    if (this.encoding !== "utf-8") return this.#decoder.decode(piece, { stream: !isLast });
    const bytes = this.#begun.length === 0 ? piece : joined([this.#begun, piece]);
    const end = isLast ? bytes.length : endOfLetters(bytes);
    this.#begun = bytes.slice(end);
    const whole = bytes.subarray(0, end);
    try {
      const text = this.#decoder.decode(whole);
      this.#seenLetters ||= text.length < whole.length;
      return text;
    } catch {
      return this.#decodeOther(whole);
    }
  }

  #decodeOther(bytes: Uint8Array): string {
    const text = new TextDecoder().decode(bytes);
    const wrong = text.match(noLetter)?.length ?? 0;
    const right = text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0;
    this.isDamaged = this.#seenLetters || (right > 0 && right >= wrong);
    if (this.isDamaged) return text;
    this.encoding = "windows-1252";
    this.#decoder = new TextDecoder(this.encoding);
    const rest = this.#begun;
    this.#begun = new Uint8Array();
    return this.#decoder.decode(joined([bytes, rest]), { stream: true });
  }
}

function encodingOf(start: Uint8Array): Encoding {
  if (start[0] === 0xff && start[1] === 0xfe) return "utf-16le";
  if (start[0] === 0xfe && start[1] === 0xff) return "utf-16be";
  const zeros = [0, 0];
  const sample = start.subarray(0, 1024);
  sample.forEach((byte, index) => (zeros[index % 2]! += byte === 0 ? 1 : 0));
  const [even, odd] = zeros as [number, number];
  // A few bytes tell nothing.
  const many = Math.max(3, sample.length / 4);
  if (odd > many && even < many / 8) return "utf-16le";
  if (even > many && odd < many / 8) return "utf-16be";
  return "utf-8";
}

/** Where the last whole letter of UTF-8 ends. */
function endOfLetters(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) break;
    if (byte < 0xc0) continue;
    const wanted = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return wanted > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}
