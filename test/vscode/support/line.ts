/** The line between a window and the editor's server, on which answers can be held up. */

import { connect, createServer, type AddressInfo, type Socket } from "node:net";

export interface Line {
  /** `127.0.0.1` and the port at this end of the line. */
  readonly authority: string;
  /** Lets nothing of the server's through from now on. */
  hold(): void;
  /** Lets through what was held up, and what comes after it. */
  release(): void;
  /** Ends it, with all that runs over it. */
  cut(): void;
}

/** A line to a server, on a port of its own. */
export async function lineTo(authority: string): Promise<Line> {
  const [host, port] = authority.split(":");
  const sockets = new Map<Socket, Socket>();
  let held = false;
  const near = createServer((window) => {
    const server = connect(Number(port), host);
    sockets.set(server, window);
    server.on("data", (data) => void window.write(data));
    window.on("data", (data) => void server.write(data));
    if (held) server.pause();
    window.on("error", () => undefined).on("close", () => server.destroy());
    server
      .on("error", () => undefined)
      .on("close", () => {
        sockets.delete(server);
        window.destroySoon();
      });
  });
  await new Promise<void>((resolve) => near.listen(0, "127.0.0.1", resolve));
  return {
    authority: `127.0.0.1:${(near.address() as AddressInfo).port}`,
    hold() {
      held = true;
      for (const server of sockets.keys()) server.pause();
    },
    release() {
      held = false;
      for (const server of sockets.keys()) server.resume();
    },
    cut() {
      near.close();
      for (const window of sockets.values()) window.destroy();
    },
  };
}
