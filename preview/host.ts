/** Who shows the page: VS Code, or `ukur preview`. */

import { toPage, type FromPage, type ToPage } from "../server/src/protocol/preview.ts";

export interface Host {
  send(message: FromPage): void;
  /** What the page keeps when it is hidden or loaded again. */
  state: unknown;
  /** The language of the page's own words. */
  readonly language: string;
  /** Whether a click can lead to the text. */
  readonly hasText: boolean;
}

interface VsCode {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare global {
  var acquireVsCodeApi: (() => VsCode) | undefined;
}

/** Connects to whoever shows the page. Messages that are not what they should be are passed over. */
export function connect(receive: (message: ToPage) => void): Host {
  const take = (data: unknown): void => {
    const message = toPage.safeParse(data);
    if (message.success) receive(message.data);
  };
  const language = document.documentElement.lang || navigator.language;
  if (globalThis.acquireVsCodeApi) {
    const vscode = globalThis.acquireVsCodeApi();
    window.addEventListener("message", ({ data }) => take(data));
    return {
      language,
      hasText: true,
      send: (message) => vscode.postMessage(message),
      get state() {
        return vscode.getState();
      },
      set state(state) {
        vscode.setState(state);
      },
    };
  }
  const events = new EventSource("events");
  events.onmessage = ({ data }) => take(JSON.parse(String(data)));
  return {
    language,
    hasText: false,
    send: (message) => {
      if (message.kind === "save") download(message);
    },
    get state() {
      return JSON.parse(sessionStorage.getItem("ukur") ?? "null");
    },
    set state(state) {
      sessionStorage.setItem("ukur", JSON.stringify(state));
    },
  };
}

function download({ name, data, isBase64 }: Extract<FromPage, { kind: "save" }>): void {
  const bytes = isBase64 ? Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0)) : data;
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes]));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
