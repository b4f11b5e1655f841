/** The assertions of the suite: Node's are not to be had in a web worker. */

export function ok(value: unknown, message: string): asserts value {
  if (!value) throw new Error(message);
}

/** Compares as JSON. */
export function equal(actual: unknown, expected: unknown): void {
  const [is, should] = [actual, expected].map((value) => JSON.stringify(value, undefined, 1));
  if (is !== should) throw new Error(`Expected ${should}, got ${is}`);
}

/** Asks again and again until there is an answer that is neither false nor missing, nor an empty list. */
export async function eventually<T>(what: string, ask: () => T | PromiseLike<T>): Promise<NonNullable<T>> {
  const end = Date.now() + 20_000;
  let trouble = "";
  do {
    try {
      const answer = await ask();
      if (answer && !(Array.isArray(answer) && answer.length === 0)) return answer;
    } catch (error) {
      trouble = ` ${(error as Error).message}`;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  } while (Date.now() < end);
  throw new Error(`Not within 20 s: ${what}.${trouble}`);
}
