/** The reference: the same content as JSON, parsed. */
import { measure } from "./measure.ts";

measure((text) => JSON.parse(text) as unknown);
