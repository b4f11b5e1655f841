/** The words of findings in Indonesian: values alone, which the command line unpacks where somebody reads them. */

export { indonesian } from "../../findings/indonesian.ts";
export { phrases } from "./phrases.ts";
