import { entries } from "../entry.ts";

/** Faults of translations. */
export const translations = entries({
  "translation-missing": {
    severity: "warning",
    message:
      "Not everything of {name} is in {language} yet: {keys}. Until then the original text is shown. Add it to translation {language} of {name}.",
    allowable: true,
    lack: "file",
  },
  "translation-unknown-key": {
    severity: "error",
    message: "{of} has no text called {key}.{hint}",
    allowable: false,
  },
  "translation-duplicate": {
    severity: "error",
    message: "{key} is translated to {language} twice. Keep one.",
    allowable: false,
  },
  "translation-language": {
    severity: "error",
    message: "{of} cannot be translated to {language}: {why}",
    allowable: false,
  },
  "translation-terms": {
    severity: "error",
    message: "This translation does not use the terms of its text: {difference}. Both texts need the same { } words.",
    allowable: false,
  },
  "languages-missing": {
    severity: "warning",
    message: "{name} does not say its languages, so en is taken. Write: languages en",
    allowable: true,
    lack: "block",
  },
});
