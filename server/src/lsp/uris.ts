/** Between the URIs of an editor and the paths of a program. */

import { URI } from "vscode-uri";
import { libraryScheme } from "../protocol/requests.ts";
import { libraryPrefix } from "../workspace/library.ts";

/**
 * The path of a document: of a file, its path with forward slashes; of a file of the library, `library:servqual.ukur`; of another scheme,
 * such as an editor in a browser has, `scheme://authority/path`.
 */
export function pathOf(uri: string): string {
  const { scheme, authority, path, fsPath } = URI.parse(uri);
  if (scheme === "file") return fsPath.replaceAll("\\", "/");
  if (scheme === libraryScheme) return libraryPrefix + path.slice(1);
  return `${scheme}://${authority}${path}`;
}

/** The URI of a path, as VS Code writes it. */
export function uriOfPath(path: string): string {
  if (path.startsWith(libraryPrefix)) return `${libraryScheme}:/${path.slice(libraryPrefix.length)}`;
  const [, scheme, authority, rest] = /^([a-z][\w+.-]+):\/\/([^/]*)(\/.*)$/is.exec(path) ?? [];
  if (scheme) return URI.from({ scheme, authority: authority!, path: rest! }).toString();
  return URI.file(path).toString();
}

/**
 * Remembers how the client writes the URIs of its documents: clients differ in what they escape. What was said of a document is taken back under
 * the same URI, so that it is remembered beyond its closing.
 */
export class Uris {
  readonly #written = new Map<string, string>();

  /** Notes a document that the client has opened, and gives its path. */
  open(uri: string): string {
    const path = pathOf(uri);
    this.#written.set(path, uri);
    return path;
  }

  readonly uriOf = (path: string): string => this.#written.get(path) ?? uriOfPath(path);
}
