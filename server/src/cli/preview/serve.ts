/** Serves the page of the preview to a browser on this machine, and to nobody else. */

import { randomBytes } from "node:crypto";
import { createReadStream, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { message } from "../../messages/message.ts";
import type { ToPage } from "../../protocol/preview.ts";
import { Misuse } from "../../node/misuse.ts";
import { shipped } from "../../node/shipped.ts";
import { reasonOf } from "../../node/systemErrors.ts";
import { policyOf, previewPage } from "./page.ts";
import { Streams } from "./streams.ts";

export interface PreviewServer {
  readonly port: number;
  /** Shows this from now on, in every page that is open: an instrument, or what is wrong with it beside what was shown last. */
  show(message: Extract<ToPage, { readonly kind: "content" | "problem" }>): void;
  /** Gives every page a file of answers, as it is on the disk when the page asks for it; or says why there is none. */
  showAnswers(answers: NamedFile | { readonly problem: string }): void;
  close(): void;
}

/** A file of answers, and what stands for its bytes. */
export interface NamedFile {
  readonly name: string;
  readonly path: string;
  readonly stamp: string;
}

/** Starts on a port of the loopback interface; 0 takes a free one. Throws `Misuse` where the port is taken. */
export async function servePreview(port: number): Promise<PreviewServer> {
  const files = new Map([
    ["/preview.js", { type: "text/javascript; charset=utf-8", bytes: readFileSync(shipped("preview.js")) }],
    ["/preview.css", { type: "text/css; charset=utf-8", bytes: readFileSync(shipped("preview.css")) }],
  ]);
  const pages = new Streams();
  /** What a page is told that opens now: the last instrument, what is wrong since, and its answers. */
  let [content, problem, answers] = ["", "", ""];
  let answersPath: string | undefined;
  const server = createServer((request, response) => {
    const { port: own } = server.address() as AddressInfo;
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    if (!isOurs(request, own)) return end(response, 403, "Only pages of this address may ask.\n");
    if (request.method !== "GET") return end(response, 405, "This address only shows.\n");
    const path = request.url?.split("?", 1)[0];
    const file = files.get(path ?? "");
    if (path === "/") {
      const nonce = randomBytes(16).toString("base64");
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      response.setHeader("Content-Security-Policy", policyOf(nonce));
      response.end(previewPage(nonce, languageOf(request)));
    } else if (path === "/events") {
      if (pages.isFull) return end(response, 503, "Too many pages show this preview. Close some.\n");
      response.writeHead(200, { "Content-Type": "text/event-stream" });
      pages.add(response);
    } else if (path === "/answers" && answersPath !== undefined) {
      response.setHeader("Content-Type", "application/octet-stream");
      const bytes = createReadStream(answersPath);
      bytes.on("error", () => response.destroy()).pipe(response);
    } else if (file) {
      response.setHeader("Content-Type", file.type);
      response.end(file.bytes);
    } else end(response, 404, "There is no such page.\n");
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) => reject(new Misuse(message("complaints.portTaken", { port: String(port), reason: reasonOf(error) }))));
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    show: (shown) => {
      const told = event(JSON.stringify(shown));
      [content, problem] = shown.kind === "content" ? [told, ""] : [content, told];
      pages.show(told, content + problem + answers);
    },
    showAnswers: (named) => {
      answersPath = "path" in named ? named.path : undefined;
      const file = "path" in named ? { name: named.name, address: `answers?${encodeURIComponent(named.stamp)}` } : named;
      answers = event(JSON.stringify({ kind: "answers", file } satisfies ToPage));
      pages.show(answers, content + problem + answers);
    },
    close: () => {
      pages.end();
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A message of one line: JSON has no line ends. */
function event(message: string): string {
  return `data: ${message}\n\n`;
}

/** Whether a browser asks for this address by its own name: a page of another site that a name leads here must not read what is shown. */
function isOurs({ headers: { host, origin } }: IncomingMessage, port: number): boolean {
  const names = [`127.0.0.1:${port}`, `localhost:${port}`];
  return names.includes(host ?? "") && (origin === undefined || names.some((name) => origin === `http://${name}`));
}

/** The language of the page's own words: Indonesian for readers who prefer it. */
function languageOf({ headers }: IncomingMessage): string {
  return /^\s*id\b/i.test(headers["accept-language"] ?? "") ? "id" : "en";
}

function end(response: ServerResponse, status: number, text: string): void {
  response.statusCode = status;
  response.setHeader("Content-Type", "text/plain; charset=utf-8");
  response.end(text);
}
