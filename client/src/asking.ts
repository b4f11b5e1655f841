/**
 * Questions that follow each other in one box. Between two boxes of `showQuickPick` and `showInputBox` the focus is back where it was for a
 * moment. In a walkthrough, the Enter that answers the first is let go in this moment: the walkthrough takes that for a press of its step
 * and draws the focus to it a quarter of a second later, which closes the second box. So here the second takes the place of the first.
 *
 * The Enter that the walkthrough's own button was pressed with is let go before there is a box, and closes the first one in the same way.
 * Where it is closed so soon, it comes back.
 */

import * as vscode from "vscode";

/** In the first moment of a first box, in milliseconds, a walkthrough may still draw the focus to itself. */
const unsettled = 1000;

/** What the links of walkthroughs give to commands that ask something. */
export const fromWalkthrough = "walkthrough";

type Box = vscode.QuickPick<vscode.QuickPickItem> | vscode.InputBox;

interface Question {
  readonly title: string;
  readonly placeholder: string;
}

export interface TextQuestion {
  readonly title: string;
  readonly prompt: string;
  readonly value: string;
  /** What is wrong with a text, if something is. */
  check(value: string): string | undefined;
}

export class Asking implements vscode.Disposable {
  readonly #isInWalkthrough: boolean;
  #shown: vscode.QuickInput | undefined;

  /** @param caller what the command was called with */
  constructor(caller?: unknown) {
    this.#isInWalkthrough = caller === fromWalkthrough;
  }

  /** Asks for one of several. */
  async one<T extends vscode.QuickPickItem>(question: Question, items: readonly T[] | Promise<readonly T[]>): Promise<T | undefined> {
    return (await this.#pick(question, items, undefined))?.[0];
  }

  /** Asks for any number of several, some of which are ticked; nothing where there is no answer. */
  several<T extends vscode.QuickPickItem>(
    question: Question,
    items: readonly T[],
    ticked: readonly T[],
  ): Promise<readonly T[] | undefined> {
    return this.#pick(question, items, ticked);
  }

  async #pick<T extends vscode.QuickPickItem>(
    question: Question,
    items: readonly T[] | Promise<readonly T[]>,
    ticked: readonly T[] | undefined,
  ) {
    const make = () => {
      const box = vscode.window.createQuickPick<T>();
      Object.assign(box, { ...question, matchOnDescription: true, matchOnDetail: true, canSelectMany: ticked !== undefined, busy: true });
      // Who asks hears of what cannot be listed.
      fill(box).catch(() => undefined);
      return box;
    };
    const fill = async (box: vscode.QuickPick<T>) => {
      box.items = await items;
      if (ticked) box.selectedItems = ticked;
      box.busy = false;
    };
    const answer = this.#answer(make, ({ selectedItems }) => (selectedItems.length > 0 ? selectedItems : undefined));
    await items;
    return answer;
  }

  /** Asks for a text, and takes none that something is wrong with. */
  text({ title, prompt, value, check }: TextQuestion): Promise<string | undefined> {
    const validate = (box: vscode.InputBox) => (box.validationMessage = check(box.value));
    const make = () => {
      const box = vscode.window.createInputBox();
      Object.assign(box, { title, prompt, value, valueSelection: [0, value.length] });
      box.onDidChangeValue(() => validate(box));
      return box;
    };
    return this.#answer(make, (box) => (validate(box) === undefined ? box.value : undefined));
  }

  /** Shows a box in the place of the one before, and waits for what it gives when it is accepted; nothing where it is closed. */
  async #answer<B extends Box, R>(make: () => B, given: (box: B) => R | undefined): Promise<R | undefined> {
    const isFirst = this.#isInWalkthrough && this.#shown === undefined;
    const begin = Date.now();
    let typed: string | undefined;
    for (;;) {
      const box = make();
      if (typed !== undefined) box.value = typed;
      const answer = await this.#show(box, given, isFirst ? unsettled - (Date.now() - begin) : 0);
      if (answer !== undefined) return answer;
      if (!isFirst || this.#shown !== box || Date.now() - begin > unsettled) return undefined;
      typed = box.value;
    }
  }

  /** @param unsettled for how many milliseconds the box closes when it loses the focus. Later it stays: who answers may look something up. */
  #show<B extends Box, R>(box: B, given: (box: B) => R | undefined, unsettled: number): Promise<R | undefined> {
    const before = this.#shown;
    this.#shown = box;
    return new Promise((resolve) => {
      box.onDidAccept(() => {
        const answer = given(box);
        if (answer !== undefined) resolve(answer);
      });
      box.onDidHide(() => resolve(undefined));
      box.ignoreFocusOut = unsettled <= 0;
      if (unsettled > 0) setTimeout(() => (box.ignoreFocusOut = true), unsettled);
      box.show();
      before?.dispose();
    });
  }

  /** Closes the box that is shown. */
  dispose(): void {
    const box = this.#shown;
    this.#shown = undefined;
    box?.dispose();
  }
}
