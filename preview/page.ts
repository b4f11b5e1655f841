/** The page of the preview: three views of one instrument, kept up to date while its text changes. */

import { directionOf } from "../server/src/instrument/direction.ts";
import { migrate } from "../server/src/instrument/migrate.ts";
import type { Instrument } from "../server/src/instrument/schema.ts";
import type { Crosshair } from "../server/src/statistics/importance.ts";
import { crosshairs } from "../server/src/statistics/importance.ts";
import { views, type Content, type ToPage } from "../server/src/protocol/preview.ts";
import { madeUpRows } from "../server/src/respondents/simulate.ts";
import type { Row } from "../server/src/scoring/answers.ts";
import { readAnswers, type Answers } from "./answers.ts";
import { disposeCharts, type Gallery } from "./chart.ts";
import { textIn } from "./charts/shared.ts";
import { coloursOf } from "./theme.ts";
import { button, element, select } from "./dom.ts";
import { connect } from "./host.ts";
import { scoresView, type ScoresChoice } from "./scores.ts";
import { fit, screens, type Screen } from "./screen.ts";
import { structureView } from "./structure.ts";
import { liveScores, SurveyView } from "./survey.ts";
import { tellTo } from "./tell.ts";
import { wordsIn } from "./words.ts";

type View = (typeof views)[number];
type Source = "form" | "simulated" | "file";

/** What lasts when the page is hidden or loaded again. */
interface Kept {
  readonly view: View;
  readonly language: string | undefined;
  readonly screen: Screen;
  readonly allAtOnce: boolean;
  readonly answers: Row;
  readonly page: number;
  readonly source: Source;
  readonly crosshair: Crosshair;
  /** By these, a panel of the editor finds its document again. */
  readonly document: string | undefined;
  readonly name: string | undefined;
}

const start: Kept = {
  view: "survey",
  language: undefined,
  screen: "desktop",
  allAtOnce: false,
  answers: {},
  page: 0,
  source: "simulated",
  crosshair: "mean",
  document: undefined,
  name: undefined,
};
const simulatedPeople = 80;

const host = connect(receive);
const say = wordsIn(host.language);
let kept: Kept = { ...start, ...(host.state as Partial<Kept> | null) };
let content: (Omit<Content, "instrument"> & { readonly instrument: Instrument }) | undefined;
let survey: SurveyView | undefined;
/** The file that was chosen, and what has been read of it for an instrument. */
let file: { readonly chosen: File; readonly instrument: Instrument; readonly answers: Answers } | undefined;
let pair: Pick<ScoresChoice, "importance" | "performance"> = { importance: undefined, performance: undefined };
/** The model whose mapping the map of the structure shows; by itself the first one. */
let beside: string | undefined;
/** The declaration that the cursor of the editor is in. */
let here: string | null = null;
let people = 0;

const notice = element("div", { id: "notice", role: "status" });
const bar = element("div", { id: "bar" });
const main = element("main", { id: "view" });
document.body.append(bar, notice, main);
main.append(element("p", { class: "faint" }, say("waiting")));
host.send({ kind: "ready" });

function receive(message: ToPage): void {
  switch (message.kind) {
    case "content": {
      const read = migrate(message.instrument);
      if ("problem" in read) {
        showProblem({ kind: "problem", problem: tellTo(host.language)(read.problem) });
        break;
      }
      content = { ...message, instrument: read.instrument };
      document.title = `${message.title} – Ukur`;
      keep({ document: message.document, name: message.name });
      notice.replaceChildren();
      main.classList.remove("stale");
      if (file) void readFile(file.chosen);
      draw();
      break;
    }
    case "problem":
      showProblem(message);
      break;
    case "other":
      content = undefined;
      notice.replaceChildren();
      bar.replaceChildren();
      leave();
      main.replaceChildren(element("p", { class: "faint" }, say("waiting")));
      break;
    case "cursor":
      here = message.id;
      markHere();
      break;
    case "export":
      main.querySelector<HTMLButtonElement>(".tools button")?.click();
      break;
  }
}

/** Says what is wrong and where, above what was shown before it. */
function showProblem({ problem, first }: Extract<ToPage, { kind: "problem" }>): void {
  notice.replaceChildren(
    element("p", {}, problem),
    ...(first
      ? [
          element(
            "p",
            {},
            host.hasText
              ? button(`${first.place} ${first.message}`, () => host.send({ kind: "revealError" }), { class: "link" })
              : element("span", {}, element("code", {}, first.place), ` ${first.message}`),
          ),
        ]
      : []),
    ...(content ? [element("p", {}, say("stale"))] : []),
  );
  main.classList.toggle("stale", content !== undefined);
  if (!content) main.replaceChildren();
}

/** Notes what is filled in and takes what is drawn out of memory. */
function leave(): void {
  if (survey) keep({ page: survey.page, answers: { ...kept.answers, ...survey.answers } });
  disposeCharts();
  survey = undefined;
}

function keep(change: Partial<Kept>): void {
  kept = { ...kept, ...change };
  host.state = kept;
}

/** Keeps something and draws everything with it. */
function change(what: Partial<Kept>): void {
  keep(what);
  draw();
}

/** The language that was chosen, or that of the reader, or that of the author. */
function languageNow(): string {
  const { languages } = content!;
  const wanted = [kept.language, host.language, host.language.split("-")[0]];
  return wanted.find((language) => language !== undefined && languages.includes(language)) ?? languages[0]!;
}

/** Words of tables stay whole where there is room for them. */
function fitTables(): void {
  for (const table of main.querySelectorAll<HTMLElement>(".figures")) {
    table.classList.remove("tight");
    table.classList.toggle("tight", table.offsetWidth > roomInside());
  }
}

/** How wide what is shown may be: without the margins at its sides. */
function roomInside(): number {
  return main.clientWidth - 32;
}

function reveal(id: string): void {
  if (host.hasText) host.send({ kind: "reveal", id });
}

function draw(): void {
  if (!content) return;
  const { scrollTop } = document.documentElement;
  // What is drawn anew under the keyboard's focus has the focus again.
  const control = (document.activeElement as HTMLElement | null)?.dataset["control"];
  leave();
  drawBar();
  main.setAttribute("aria-label", say(kept.view));
  const language = languageNow();
  const colours = coloursOf(document.body);
  const setting = { say, reader: host.language, language, colours, width: roomInside() };
  const gallery: Gallery = {
    say,
    reveal,
    background: colours.background,
    save: (name, data, isBase64) => host.send({ kind: "save", name, data, isBase64 }),
  };
  if (kept.view === "survey") drawSurvey(language);
  else if (kept.view === "structure")
    main.replaceChildren(
      structureView(
        content.instrument,
        content.related,
        content.pages,
        beside,
        (model) => {
          beside = model;
          draw();
        },
        setting,
        gallery,
      ),
    );
  else {
    const { rows, remarks } = rowsNow(content.instrument);
    const choose = ({ crosshair, ...batteries }: ScoresChoice): void => {
      pair = batteries;
      change({ crosshair });
    };
    main.replaceChildren(
      element("h1", {}, textIn(content.instrument.title, language)),
      sourcePart(remarks),
      scoresView(content.instrument, rows, { crosshair: kept.crosshair, ...pair }, choose, setting, gallery),
    );
  }
  fitTables();
  if (control !== undefined) document.querySelector<HTMLElement>(`[data-control="${CSS.escape(control)}"]`)?.focus();
  document.documentElement.scrollTop = scrollTop;
  markHere();
}

function drawBar(): void {
  const { languages } = content!;
  const names = new Intl.DisplayNames([host.language], { type: "language" });
  const tabs = views.map((view) =>
    button(say(view), () => change({ view }), {
      role: "tab",
      "aria-selected": String(view === kept.view),
      "aria-controls": "view",
      tabindex: view === kept.view ? 0 : -1,
      "data-control": view === kept.view ? "tab" : undefined,
    }),
  );
  const list = element(
    "div",
    { role: "tablist", "aria-label": say("views"), on: { keydown: (event) => moveAlong(event as KeyboardEvent) } },
    ...tabs,
  );
  const tools: (Node | false)[] = [
    languages.length > 1 &&
      select(
        say("language"),
        languages.map((value) => ({ value, text: names.of(value) ?? value })),
        languageNow(),
        (language) => change({ language }),
      ),
    ...(kept.view === "survey" ? surveyTools() : []),
  ];
  bar.replaceChildren(list, element("div", { class: "choices" }, ...tools));
}

/** Arrow keys lead from tab to tab. */
function moveAlong(event: KeyboardEvent): void {
  const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
  if (step === 0) return;
  event.preventDefault();
  change({ view: views[(views.indexOf(kept.view) + step + views.length) % views.length]! });
}

function surveyTools(): Node[] {
  return [
    select(
      say("width"),
      screens.map((value) => ({ value, text: say(value) })),
      kept.screen,
      (screen) => change({ screen }),
    ),
    select(
      say("pages"),
      [
        { value: "each", text: say("pageByPage") },
        { value: "all", text: say("allAtOnce") },
      ],
      kept.allAtOnce ? "all" : "each",
      (value) => change({ allAtOnce: value === "all" }),
    ),
    button(say("fill"), () => survey?.fill(madeUpRows(content!.instrument, (people % 20) + 1)[people++ % 20]!)),
    button(say("clear"), () => survey?.clear()),
  ];
}

function drawSurvey(language: string): void {
  const { instrument, form } = content!;
  const place = element("div", { id: "survey", lang: language, dir: directionOf(language) });
  const width = fit(place, kept.screen, roomInside());
  const live = element("aside", { id: "live", "aria-live": "off" });
  const showLive = (answers: Row): void => {
    live.replaceChildren(liveScores(instrument, answers, say, language));
    fitTables();
  };
  main.replaceChildren(place, live);
  survey = new SurveyView(place, instrument, form, kept.answers, kept.page, {
    say,
    language,
    width,
    allAtOnce: kept.allAtOnce,
    reveal,
    changed: (answers) => {
      keep({ answers });
      showLive(answers);
    },
  });
  showLive(survey.answers);
}

/** The answers that the third view is about, and what is to be said about them. */
function rowsNow(instrument: Instrument): { readonly rows: readonly Row[]; readonly remarks: readonly string[] } {
  if (kept.source === "form")
    return { rows: Object.values(kept.answers).some((value) => value !== null) ? [kept.answers] : [], remarks: [] };
  if (kept.source === "simulated" || !file) return { rows: madeUpRows(instrument, simulatedPeople), remarks: [say("simulatedNote")] };
  return { rows: file.answers.rows, remarks: file.answers.remarks.map(tellTo(host.language)) };
}

/** Reads a file for the instrument that is shown, and shows what is in it. Meanwhile, the instrument may have become another. */
async function readFile(chosen: File): Promise<void> {
  if (!content) return;
  const { instrument } = content;
  const answers = await readAnswers(chosen, instrument);
  if (content?.instrument !== instrument) return readFile(chosen);
  file = { chosen, instrument, answers };
  draw();
}

function sourcePart(remarks: readonly string[]): HTMLElement {
  const input = element("input", { type: "file", accept: ".csv,.tsv,.txt,.xlsx,.json", "aria-label": say("fileHelp"), hidden: true });
  input.addEventListener("change", async () => {
    const [chosen] = input.files ?? [];
    if (!chosen) return;
    keep({ source: "file" });
    await readFile(chosen);
  });
  const sources: { readonly value: Source; readonly text: string }[] = [
    { value: "form", text: say("fromForm") },
    { value: "simulated", text: say("simulated", { count: simulatedPeople }) },
    ...(file ? [{ value: "file", text: say("fileOf", { name: file.chosen.name }) } as const] : []),
  ];
  const chosen = kept.source === "file" && !file ? "simulated" : kept.source;
  return element(
    "div",
    {},
    element(
      "p",
      {},
      select(say("source"), sources, chosen, (source) => change({ source })),
      " ",
      button(say("chooseFile"), () => input.click(), { title: say("fileHelp"), "data-control": "file" }),
      input,
    ),
    ...remarks.map((remark) => element("p", { class: "faint" }, remark)),
  );
}

/** Marks what the cursor of the editor is at. */
function markHere(): void {
  if (survey) survey.show(here);
  else {
    for (const marked of main.querySelectorAll(".here")) marked.classList.remove("here");
    const found = here === null ? null : main.querySelector(`[data-declaration="${CSS.escape(here)}"]`);
    found?.classList.add("here");
    found?.scrollIntoView({ block: "nearest" });
  }
}

// Of another width, pictures have room for more or fewer letters.
let drawnFor = main.clientWidth;
new ResizeObserver(() => {
  if (survey) fit(survey.place, kept.screen, roomInside());
  fitTables();
  if (survey || Math.abs(main.clientWidth - drawnFor) < 80) return;
  drawnFor = main.clientWidth;
  draw();
}).observe(main);

// Another theme of the editor: the pictures are drawn anew.
new MutationObserver(() => draw()).observe(document.body, { attributes: true, attributeFilter: ["class"] });

if (!crosshairs.includes(kept.crosshair)) keep({ crosshair: "mean" });
