/** What an author would take instead: YAML with the places of its nodes, and its shape checked by zod. */
import { parseDocument } from "yaml";
import * as z from "zod";
import { measure } from "./measure.ts";

const item = z.object({ id: z.string(), text: z.string(), reverse: z.boolean().optional(), expectation: z.string() });
const schema = z.object({
  id: z.string(),
  title: z.string(),
  version: z.string(),
  languages: z.array(z.string()),
  scale: z.object({ id: z.string(), lo: z.int(), hi: z.int(), points: z.array(z.tuple([z.int(), z.string()])) }),
  batteries: z.array(z.object({ id: z.string(), stem: z.string(), code: z.string() })),
  dimensions: z.array(z.object({ id: z.string(), title: z.string(), items: z.array(item) })),
  translation: z.record(z.string(), z.string()),
});

measure((text) => {
  const document = parseDocument(text, { keepSourceTokens: false });
  // The document keeps each node's range: without it, a finding could not be shown in the text.
  return { document, value: schema.parse(document.toJS()) };
});
