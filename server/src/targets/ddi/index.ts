/** DDI-Codebook 2.5: what archives keep of a study. Every column of the data, with its question, its codes and how it is calculated. */

import { formOf } from "../../form/build.ts";
import { instrumentInWords } from "../../instrument/inWords.ts";
import type { Target, TargetResult } from "../target.ts";
import { xml, xmlDocument } from "../xml.ts";
import { dataOf } from "./data.ts";
import { studyOf } from "./study.ts";
import { Texts } from "./texts.ts";

export const ddi: Target = {
  id: "ddi",
  title: "DDI-Codebook",
  compile(marked): TargetResult {
    const instrument = instrumentInWords(marked);
    const { id, languages, phrases } = instrument;
    const texts = new Texts(languages, phrases);
    const document = xml(
      "codeBook",
      { xmlns: "ddi:codebook:2_5", version: "2.5", ID: `CB_${id}`, "xml:lang": languages[0] },
      studyOf(instrument, texts),
      dataOf(formOf(instrument), texts),
    );
    return { files: [{ suffix: ".ddi.xml", content: xmlDocument(document) }], losses: [] };
  },
};
