/** Instruments for tests, made by hand: a short specification is filled up to the full value and checked against the schema. */

import { formatVersion } from "../../server/src/instrument/formatVersion.ts";
import {
  instrumentSchema,
  type Condition,
  type Instrument,
  type Item,
  type Option,
  type PageElement,
  type Question,
  type QuestionType,
  type Scale,
  type Score,
  type Text,
  type Variable,
} from "../../server/src/instrument/schema.ts";

/** A text, or the English one alone: the other languages then get it with their tag behind it. */
export type AnyText = string | Text;

export interface ItemSpec {
  id: string;
  text?: AnyText;
  reverse?: boolean;
  scale?: string;
  required?: boolean;
  poles?: [AnyText, AnyText];
  /** The batteries that ask it; all of them where it is absent. */
  only?: string[];
}

export interface InstrumentSpec {
  id: string;
  title?: AnyText;
  languages?: string[];
  intro?: AnyText;
  outro?: AnyText;
  consent?: AnyText;
  scales?: Scale[];
  batteries?: { id: string; code: string; stem?: AnyText; scale?: string; required?: boolean }[];
  dimensions?: { id: string; title?: AnyText; items: ItemSpec[] }[];
  questions?: { id: string; text?: AnyText; required?: boolean; type: QuestionType; check?: Question["check"] }[];
  pages?: { id: string; title?: AnyText; when?: Condition; elements: PageElement[] }[];
  scores?: (Partial<Score> & { id: string; results: Score["results"] })[];
}

/** The text in every language of the list. */
export function textIn(languages: readonly string[], value: AnyText): Text {
  if (typeof value !== "string") return value;
  return Object.fromEntries(languages.map((language, index) => [language, index === 0 ? value : `${value} (${language})`]));
}

/** A scale whose points all have labels, or only its two ends. */
export function scaleOf(id: string, lo: number, hi: number, labels: Record<number, Text>, missing: Record<number, Text> = {}): Scale {
  const codes = Array.from({ length: hi - lo + 1 }, (_, index) => lo + index);
  return {
    id,
    lo,
    hi,
    points: codes.map((code) => (labels[code] === undefined ? { code } : { code, label: labels[code] })),
    missing: Object.entries(missing).map(([code, label]) => ({ code: Number(code), label })),
  };
}

export function option(id: string, code: number, en: string, indonesian: string, more: Partial<Option> = {}): Option {
  return { id, code, label: { en, id: indonesian }, exclusive: false, missing: false, ...more };
}

export function buildInstrument(spec: InstrumentSpec): Instrument {
  const languages = spec.languages ?? ["en", "id"];
  const text = (value: AnyText): Text => textIn(languages, value);
  const scales = spec.scales ?? [];
  const batteries = (spec.batteries ?? []).map(({ id, code, stem, scale }) => ({
    id,
    code,
    stem: text(stem ?? `The ${id}…`),
    scale,
  }));
  const items = (spec.dimensions ?? []).flatMap((dimension) => dimension.items.map((item) => buildItem(item, dimension.id, spec, text)));
  const questions: Question[] = (spec.questions ?? []).map((question) => ({
    id: question.id,
    text: text(question.text ?? `About ${question.id}`),
    required: question.required ?? false,
    type: question.type,
    ...(question.check && { check: question.check }),
  }));
  const asking = (battery: string) => items.filter((item) => item.answers.some((answer) => answer.battery === battery));
  const pages: NonNullable<InstrumentSpec["pages"]> = spec.pages ?? [
    ...batteries.map(({ id }) => ({ id: `page_${id}`, elements: [shown(id, asking(id))] })),
    { id: "page_questions", elements: questions.map(({ id }): PageElement => ({ kind: "question", question: id })) },
  ];
  const instrument: Instrument = {
    format: "ukur-instrument",
    formatVersion,
    id: spec.id,
    title: text(spec.title ?? `The instrument ${spec.id}`),
    languages,
    adapted: [],
    citations: [],
    intro: spec.intro === undefined ? undefined : text(spec.intro),
    outro: spec.outro === undefined ? undefined : text(spec.outro),
    consent: spec.consent === undefined ? undefined : text(spec.consent),
    minutes: 5,
    terms: [],
    scales,
    batteries,
    dimensions: (spec.dimensions ?? []).map(({ id, title }) => ({
      id,
      title: text(title ?? `Dimension ${id}`),
      formative: false,
      inModel: false,
    })),
    items,
    questions,
    pages: pages
      .filter(({ elements }) => elements.length > 0)
      .map((page) => ({ ...page, title: page.title === undefined ? undefined : text(page.title) })),
    variables: [],
    scores: (spec.scores ?? []).map((score) => ({
      title: text(score.id),
      formula: score.id,
      shape: "number",
      bands: [],
      decimals: 0,
      ...score,
    })),
    mappings: [],
    tests: [],
    suppressions: [],
  };
  instrument.variables = variablesOf(instrument);
  return instrumentSchema.parse(JSON.parse(JSON.stringify(instrument)));
}

/** The page element that shows some items of a battery, under their dimension's heading where one is given. */
export function shown(battery: string, items: readonly { id: string }[], more: { dimension?: string; random?: boolean } = {}): PageElement {
  return { kind: "battery", battery, items: items.map(({ id }) => id), random: false, ...more };
}

function buildItem(item: ItemSpec, dimension: string, spec: InstrumentSpec, text: (value: AnyText) => Text): Item {
  const asking = (spec.batteries ?? []).filter(({ id }) => item.only === undefined || item.only.includes(id));
  return {
    id: item.id,
    dimension,
    reverse: item.reverse ?? false,
    covers: [],
    poles: item.poles === undefined ? undefined : { left: text(item.poles[0]), right: text(item.poles[1]) },
    answers: asking.map((battery) => ({
      battery: battery.id,
      variable: `${battery.code}_${item.id}`,
      text: text(item.text ?? `is asked about ${item.id}`),
      scale: item.scale ?? battery.scale ?? "",
      required: item.required ?? battery.required ?? false,
    })),
  };
}

function variablesOf(instrument: Instrument): Variable[] {
  const consent: Variable[] =
    instrument.consent === undefined
      ? []
      : [
          {
            name: "consent",
            level: "nominal",
            label: instrument.consent,
            from: { kind: "consent" },
            codes: [{ code: 1 }],
            missing: [],
            required: true,
          },
        ];
  const shown = instrument.pages.flatMap(({ elements }) => elements);
  return [
    ...consent,
    ...shown.flatMap((element) =>
      element.kind === "battery"
        ? itemVariables(instrument, element)
        : element.kind === "note"
          ? []
          : questionVariables(instrument, element.question),
    ),
  ];
}

function itemVariables(instrument: Instrument, element: Extract<PageElement, { kind: "battery" }>): Variable[] {
  return element.items.flatMap((id) => {
    const item = instrument.items.find((candidate) => candidate.id === id);
    const answer = item?.answers.find(({ battery }) => battery === element.battery);
    const scale = instrument.scales.find((candidate) => candidate.id === answer?.scale);
    if (answer === undefined || scale === undefined) throw new Error(`${id} has no scale in ${element.battery}`);
    return [
      {
        name: answer.variable,
        level: "interval" as const,
        label: answer.text,
        from: { kind: "item" as const, item: id, battery: element.battery },
        codes: scale.points,
        missing: scale.missing,
        lo: scale.lo,
        hi: scale.hi,
        required: answer.required,
      },
    ];
  });
}

function questionVariables(instrument: Instrument, id: string): Variable[] {
  const question = instrument.questions.find((candidate) => candidate.id === id);
  if (question === undefined) throw new Error(`There is no question ${id}`);
  const { type, text: label, required } = question;
  const own = { name: id, label, from: { kind: "question" as const, question: id }, missing: [], required };
  switch (type.kind) {
    case "one":
    case "any":
    case "rank": {
      const words = type.options.flatMap((option): Variable[] =>
        option.specify === undefined
          ? []
          : [
              {
                name: option.specify,
                level: "text",
                label: option.label,
                from: { kind: "specify", question: id, option: option.id },
                missing: [],
                required: option.specifyRequired === true,
              },
            ],
      );
      const coded = type.options.map(({ code, label, missing }) => ({ code, label, missing }));
      const part = (missing: boolean) => coded.filter((option) => option.missing === missing).map(({ code, label }) => ({ code, label }));
      if (type.kind === "one") return [{ ...own, level: "nominal", codes: part(false), missing: part(true) }, ...words];
      const options = type.options.map((option): Variable => {
        const range = type.kind === "rank" ? { lo: 1, hi: type.options.length } : { codes: [{ code: 0 }, { code: 1 }] };
        const level = type.kind === "rank" ? "ordinal" : "nominal";
        return {
          ...own,
          name: option.variable ?? "",
          level,
          from: { kind: "option", question: id, option: option.id },
          ...range,
        };
      });
      return [...options, ...words];
    }
    case "number":
      return [{ ...own, level: "ratio", lo: type.lo, hi: type.hi, missing: type.missing ?? [] }];
    case "time":
    case "place":
    case "file":
    case "text":
      return [{ ...own, level: "text" }];
    case "date":
      return [{ ...own, level: "date" }];
    case "scale": {
      const scale = instrument.scales.find((candidate) => candidate.id === type.scale);
      return [{ ...own, level: "interval", codes: scale?.points, missing: scale?.missing ?? [], lo: scale?.lo, hi: scale?.hi }];
    }
    case "share":
      return type.parts.map(({ variable, dimension }) => ({
        ...own,
        name: variable,
        level: "ratio",
        from: { kind: "share", question: id, dimension },
        lo: 0,
        hi: type.total,
      }));
  }
}
