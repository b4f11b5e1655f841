/** ODK and Kobo: an XForm, and the XLSForm that is the same form as a workbook. */

import type { Instrument } from "../../instrument/schema.ts";
import { byAuthor, message } from "../../messages/message.ts";
import type { Loss } from "../../form/loss.ts";
import type { Target } from "../target.ts";
import { exportsOf } from "./exports.ts";
import { layOut } from "./layout.ts";
import { imported } from "./rules.ts";
import { writeXForm } from "./xform.ts";
import { writeXlsForm } from "./xlsform.ts";

export const xform: Target = {
  id: "xform",
  title: "ODK XForm",
  exports: exportsOf,
  compile(instrument, options) {
    const { form, losses } = layOut(instrument, options);
    return { files: [{ suffix: ".xform.xml", content: writeXForm(form) }], losses };
  },
};

export const xlsform: Target = {
  id: "xlsform",
  title: "XLSForm",
  exports: exportsOf,
  compile(instrument, options) {
    const { instrument: own, losses: ofBands } = withImportedBands(instrument);
    const { form, losses } = layOut(own, options);
    const { content, losses: ofCells } = writeXlsForm(form);
    return { files: [{ suffix: ".xlsx", content }], losses: [...losses, ...ofBands, ...ofCells] };
  },
};

/** The labels of bands stand in expressions, which must be right after the importer has changed their quotes. */
function withImportedBands(instrument: Instrument): { instrument: Instrument; losses: readonly Loss[] } {
  const losses: Loss[] = [];
  const scores = instrument.scores.map((score) => {
    const bands = score.bands.map((band) => ({ ...band, label: imported(band.label) }));
    const at = bands.findIndex(({ label }, index) => label !== score.bands[index]!.label);
    if (at >= 0)
      losses.push({
        on: score.id,
        code: "band-label-changed",
        message: message("losses.importedBand", { label: byAuthor(bands[at]!.label) }),
      });
    return { ...score, bands };
  });
  return { instrument: { ...instrument, scores }, losses };
}
