/** ODK and Kobo: an XForm, and the XLSForm that is the same form as a workbook. */

import type { Target } from "../target.ts";
import { layOut } from "./layout.ts";
import { writeXForm } from "./xform.ts";
import { writeXlsForm } from "./xlsform.ts";

export const xform: Target = {
  id: "xform",
  title: "ODK XForm",
  compile(instrument, options) {
    const { form, losses } = layOut(instrument, options);
    return { files: [{ suffix: ".xform.xml", content: writeXForm(form) }], losses };
  },
};

export const xlsform: Target = {
  id: "xlsform",
  title: "XLSForm",
  compile(instrument, options) {
    const { form, losses } = layOut(instrument, options);
    const { content, losses: ofCells } = writeXlsForm(form);
    return { files: [{ suffix: ".xlsx", content }], losses: [...losses, ...ofCells] };
  },
};
