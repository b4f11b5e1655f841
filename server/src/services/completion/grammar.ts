/**
 * What may follow what, for completion: the grammar of `docs/grammar.md` with a name for each kind of place.
 *
 * `"x"` is a word or a sign as written, a bare word is a kind of place (a slot), `<x>` a block of statements in braces.
 * `[ ]`, `{ }`, `( )` and `|` are as in the grammar. `+x` is a further name of a list, which may not start a line.
 * Parentheses of conditions and scores need not balance here: the parser sees to that.
 */

const number = '["-"] num';
const range = `${number} ".." ${number}`;
const names = (slot: string) => `${slot} { "," ${slot} | +${slot} }`;
const code = (slot: string) => `${slot} { "-" subtag }`;
const allow = `"allow" ${code("check")} "because" text`;
const choice = "( choices | <options> )";
const subject = `"answered" "(" subject [ "." part ] ")"
  | subject [ "." part ] ( ( "==" | "!=" | "<" | "<=" | ">" | ">=" ) ( value | ${number} )
    | "in" "(" ( value | ${number} ) { "," ( value | ${number} ) } ")" | "includes" value )`;
const condition = `{ "not" | "(" } ( ${subject} ) { ")" } { ( "and" | "or" ) { "not" | "(" } ( ${subject} ) { ")" } }`;
const operand = `{ "-" | "(" | function "(" } ( num | operand [ "." operandPart ] ) { ")" [ "per" "dimension" ] }`;
const sum = `${operand} { ( "+" | "-" | "*" | "/" ) ${operand} }`;
const answer = `answered [ "." answeredPart ] "=" ( ${number} | answer | text | "(" ( answer | ${number} ) { "," ( answer | ${number} ) } ")" )`;
const cite = '"cite" text [ "doi" text ]';

export const grammar = {
  file: [
    '"import" ( library | text )',
    `"instrument" new text { ${allow} } <instrument>`,
    `"scale" new [ text ] ${range} { ${allow} } <scale>`,
    `"choices" new [ text ] { ${allow} } <options>`,
    `"model" new text { ${allow} } <model>`,
    `"mapping" mappedFrom "to" mappedTo { ${allow} } <mapping>`,
    `"translation" ${code("language")} "of" translated [ text ] <translation>`,
  ],
  scale: [`[ "na" ] ${number} text`],
  options: [`newOption ${number} text { "specify" | "exclusive" | "missing" }`],
  model: [
    '"version" text',
    cite,
    '"sure" certainty [ "because" text ]',
    `"compares" ${names("compared")}`,
    '"formative"',
    allow,
    `"dimension" new [ text ] { "definition" text | "formative" | ${allow} } [ <modelDimension> ]`,
  ],
  modelDimension: [`"dimension" new [ text ] { "definition" text | "formative" | ${allow} } [ <modelDimension> ]`, "newTopic text"],
  mapping: ['from "->" to strength { "weight" num | "note" text | "cite" text }'],
  translation: [`( key [ "." ( keyPart | text ) ] | ${number} ) text`],
  instrument: [
    '"version" text',
    '"licence" text',
    '"population" text',
    '"period" text',
    '"contact" text',
    '"intro" text',
    '"outro" text',
    '"consent" text',
    `"languages" ${code("language")} { "," ${code("language")} | +language { "-" subtag } }`,
    '"measures" model',
    '"adapted" "from" text "because" text',
    cite,
    '"required"',
    allow,
    '"term" new text',
    `"battery" newBattery text { "scale" scale | "code" newCode | "dimensions" ${names("dimension")} | "required" | "optional" | ${allow} }`,
    `"dimension" newDimension [ text ] { "definition" text | "formative" | ${allow} } <dimension>`,
    `"question" new text ( "one" "of" ${choice} | "any" "of" ${choice} | "rank" ( "dimensions" | [ "of" ] ${choice} )
      | "number" [ ${range} ] [ "unit" text ] | "text" [ "long" ] | "date" | "scale" scale | "share" num "across" "dimensions" )
      { "required" | "optional" | "short" new | ${allow} }`,
    `"page" new [ text ] { "when" ${condition} | ${allow} } <page>`,
    `"score" new [ text ] "=" ${sum} { "missing" ( "half" | "none" | "at" "least" num ) | "bands" <bands> | "short" new | ${allow} }`,
    '"mapping" "to" mappedTo { ' + allow + " } <mapping>",
    '"test" text <test>',
  ],
  dimension: [
    `"dimension" newDimension [ text ] { "definition" text | "formative" | ${allow} } <dimension>`,
    `newItem [ text ] { "reverse" | "covers" ${names("attribute")} | "only" ${names("battery")} | "scale" scale | "poles" text text
      | "required" | "optional" | "short" new | ${allow} } [ <wordings> ]`,
  ],
  wordings: ["wording text"],
  page: [`shown { "of" ${names("dimension")} | "by" "dimension" | "order" "random" } [ "," ]`],
  bands: [`( text | newBand ) ${range} [ text ]`],
  test: [`( "given" | "expect" ) ${answer} { "," ${answer} }`],
} as const satisfies Record<string, readonly string[]>;

export type BlockName = keyof typeof grammar;
