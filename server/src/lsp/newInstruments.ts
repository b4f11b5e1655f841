/** The requests about new instruments: what they can be made from, and their files. */

import { ErrorCodes, ResponseError } from "vscode-languageserver";
import { library } from "../compiler/library.ts";
import { blankFiles } from "../compiler/newBlank.ts";
import { filesFrom, wordOf, type FirstLanguage } from "../compiler/newFromModel.ts";
import { filesFromSample, samples } from "../compiler/newFromSample.ts";
import * as protocol from "../protocol/requests.ts";
import { message } from "../messages/message.ts";
import type { Language } from "./language.ts";
import type { On } from "./ownRequests.ts";

export function answerNewInstruments(on: On, { say, locale }: Language): void {
  const language: FirstLanguage = locale === "id" ? "id" : "en";

  on(protocol.modelsRequest, () => {
    const { models, translations } = library();
    return [...models.values()].map((model) => {
      const word = (key: string): string => wordOf(model, translations.of(model), key, language);
      return {
        name: model.name,
        title: word("") || model.name,
        description: [...model.dimensions.values()].flatMap(({ parent, name }) => (parent ? [] : [word(name) || name])).join(", "),
      };
    });
  });
  on(protocol.samplesRequest, () => samples(language));
  on(protocol.newInstrumentRequest, async ({ model, sample, name }) => {
    const files =
      model !== undefined ? fromModel(model, name) : sample !== undefined ? await fromSample(sample, name) : blankFiles(name, language);
    return { files: Object.entries(files).map(([file, text]) => ({ name: file, text })) };
  });

  function fromModel(name: string, id: string): Record<string, string> {
    const { models, translations } = library();
    const model = models.get(name);
    if (model) return filesFrom(model, translations.of(model), id, language);
    throw new ResponseError(ErrorCodes.InvalidParams, say(message("answers.noModel", { name })));
  }

  async function fromSample(name: string, id: string): Promise<Record<string, string>> {
    const files = await filesFromSample(name, id);
    if (files) return files;
    throw new ResponseError(ErrorCodes.InvalidParams, say(message("answers.noSample", { name })));
  }
}
