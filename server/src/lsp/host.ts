/** What the server needs of the place it runs in. */

import type { BytesResult, FileSystem } from "../workspace/fileSystem.ts";

export interface ServerHost {
  /** Reads files of this machine. Absent where there are none, as in a web worker: the client reads then. */
  readonly disk?: {
    readonly fileSystem: FileSystem;
    /** The bytes of a file that is no text, or that it is still the one which `known` stands for. Never rejects. */
    readBytes(path: string, known?: string): Promise<BytesResult>;
    /** The `.ukur` files in a folder: at any depth, or those that lie in it. */
    filesIn(folder: string, options: { readonly deep: boolean }): Promise<readonly string[]>;
  };
  /** The English dictionary. Absent where only the client can read it. */
  readonly english?: () => Uint8Array | undefined;
  /** The library: the text of each file by its name. */
  readonly library: Readonly<Record<string, string>>;
  /** Lets messages that have arrived be taken in. */
  pause(): Promise<void>;
}
