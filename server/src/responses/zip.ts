/** What is packed in a ZIP file, which the file of a workbook is: looked up in its directory, and unpacked piece by piece. */

export interface Packed {
  readonly name: string;
  readonly method: number;
  readonly bytes: Uint8Array;
}

/** The files in an archive by name; nothing where its directory is damaged. */
export function packedIn(archive: Uint8Array): ReadonlyMap<string, Packed> | undefined {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = directoryEnd(view);
  if (end === undefined) return undefined;
  const files = new Map<string, Packed>();
  try {
    let at = view.getUint32(end + 16, true);
    for (let left = view.getUint16(end + 10, true); left > 0; left--) {
      if (view.getUint32(at, true) !== 0x02014b50) return undefined;
      const [method, size] = [view.getUint16(at + 10, true), view.getUint32(at + 20, true)];
      const [nameLength, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true)) as [number, number, number];
      const header = view.getUint32(at + 42, true);
      const name = new TextDecoder().decode(archive.subarray(at + 46, at + 46 + nameLength));
      const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
      if (start + size > archive.length) return undefined;
      files.set(name, { name, method, bytes: archive.subarray(start, start + size) });
      at += 46 + nameLength + extra + comment;
    }
    return files;
  } catch {
    // A place that leads out of the archive.
    return undefined;
  }
}

/** The record at the end, which says where the directory is. A comment of up to 64 KB may follow. */
function directoryEnd(view: DataView): number | undefined {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) if (view.getUint32(at, true) === 0x06054b50) return at;
  return undefined;
}

/**
 * Unpacks a file. No more of it is unpacked than is asked for, so that a small archive cannot fill the memory.
 *
 * @throws where it is damaged
 */
export async function* unpack({ method, bytes }: Packed): AsyncGenerator<Uint8Array, void> {
  if (method === 0) yield bytes;
  else if (method === 8) {
    const reader = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
    try {
      for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value as Uint8Array;
    } finally {
      await reader.cancel().catch(() => {});
    }
  } else throw new TypeError("method");
}
