import { closest } from "../diagnostics/suggest.ts";
import { message, type Message } from "../messages/message.ts";
import { sayIn } from "../messages/say.ts";

/** The command was not given what it needs: said on the error output in one line, with exit status 2. Who calls the library gets it in English. */
export class Misuse extends Error {
  override readonly name = "Misuse";
  readonly told: Message;

  constructor(told: Message) {
    super(sayIn("en")(told));
    this.told = told;
  }
}

/** That nothing has a name, with the nearest one of those that there are, or else what there is. */
export function noneCalled(name: string, complaint: Message, names: Iterable<string>, otherwise?: Message): Misuse {
  const near = closest(name, names);
  const hint = near === undefined ? otherwise : message("hints.didYouMean", { name: near });
  return new Misuse(hint ? message("complaints.hinted", { complaint, hint }) : complaint);
}
