declare module "saxen" {
  type Attributes = () => Readonly<Record<string, string>>;
  type Decode = (text: string) => string;

  /** What is used of the parser: it calls what is told to it while it goes through a text. */
  export class Parser {
    on(event: "openTag", heard: (element: string, attributes: Attributes, decode: Decode) => void): this;
    on(event: "closeTag", heard: (element: string) => void): this;
    on(event: "text", heard: (text: string, decode: Decode) => void): this;
    on(event: "cdata", heard: (text: string) => void): this;
    on(event: "error" | "warn", heard: (error: Error) => void): this;
    parse(xml: string): this;
  }
}
