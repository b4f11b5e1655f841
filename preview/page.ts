/** The page of the preview: three views of one instrument, kept up to date while its text changes. */

import { directionOf } from "../server/src/instrument/direction.ts";
import { migrate } from "../server/src/instrument/migrate.ts";
import type { Instrument } from "../server/src/instrument/schema.ts";
import type { Crosshair } from "../server/src/statistics/importance.ts";
import { crosshairs } from "../server/src/statistics/importance.ts";
import { views, type Content, type ToPage, type View } from "../server/src/protocol/preview.ts";
import { madeUpRows } from "../server/src/respondents/simulate.ts";
import type { Row } from "../server/src/scoring/answers.ts";
import { AnswerFiles } from "./answers.ts";
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

type Source = "form" | "simulated" | "file" | "named";

/** What lasts when the page is hidden or loaded again. */
interface Kept {
  readonly view: View;
  readonly language: string | undefined;
  readonly screen: Screen;
  readonly allAtOnce: boolean;
  readonly answers: Row;
  readonly page: number;
  /** Where nothing is chosen, the file that is named for the instrument, or made-up respondents. */
  readonly source: Source | undefined;
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
  source: undefined,
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
const files = new AnswerFiles(
  () => content?.instrument,
  () => kept.view === "scores" && draw(),
);
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
      void files.again();
      draw();
      break;
    }
    case "problem":
      showProblem(message);
      break;
    case "other":
      content = undefined;
      files.forgetNamed();
      notice.replaceChildren();
      bar.replaceChildren();
      leave();
      main.replaceChildren(element("p", { class: "faint" }, say("waiting")));
      break;
    case "cursor":
      here = message.id;
      markHere();
      break;
    case "answers":
      void files.takeNamed(message.file);
      break;
    case "view":
      change({ view: message.view });
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

/** Words of tables stay whole: one that is wider than the page for that is moved sideways, by the keyboard too. */
function fitTables(): void {
  for (const table of main.querySelectorAll<HTMLTableElement>(".figures")) {
    const parent = table.parentElement!;
    const frame = parent.classList.contains("sideways") ? parent : undefined;
    const isWide = table.offsetWidth > roomInside();
    if (frame && !isWide) frame.replaceWith(table);
    if (frame || !isWide) continue;
    const made = document.createElement("div");
    made.className = "sideways";
    made.tabIndex = 0;
    made.setAttribute("role", "group");
    made.setAttribute("aria-label", table.caption?.textContent || table.tHead?.textContent || table.innerText.slice(0, 40));
    table.replaceWith(made);
    made.append(table);
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
  const source = sourceNow();
  const problem = files.problem === undefined ? [] : [files.problem];
  if (source === "form")
    return { rows: Object.values(kept.answers).some((value) => value !== null) ? [kept.answers] : [], remarks: problem };
  if (source === "simulated") return { rows: madeUpRows(instrument, simulatedPeople), remarks: [...problem, say("simulatedNote")] };
  const { rows, remarks } = files.get(source)!;
  return { rows, remarks: [...problem, ...remarks.map(tellTo(host.language))] };
}

/** What was chosen, where it is there. */
function sourceNow(): Source {
  const { source = "named" } = kept;
  if (source === "form" || source === "simulated" || files.get(source)) return source;
  return files.get("named") ? "named" : "simulated";
}

function sourcePart(remarks: readonly string[]): HTMLElement {
  const input = element("input", { type: "file", accept: ".csv,.tsv,.txt,.xlsx,.json", "aria-label": say("fileHelp"), hidden: true });
  input.addEventListener("change", async () => {
    const [chosen] = input.files ?? [];
    if (!chosen) return;
    keep({ source: "file" });
    await files.take("file", chosen);
  });
  const sources: { readonly value: Source; readonly text: string }[] = [
    { value: "form", text: say("fromForm") },
    { value: "simulated", text: say("simulated", { count: simulatedPeople }) },
    ...(["named", "file"] as const).flatMap((value) => {
      const held = files.get(value);
      return held ? [{ value, text: say("fileOf", { name: held.name }) }] : [];
    }),
  ];
  return element(
    "div",
    {},
    element(
      "p",
      {},
      select(say("source"), sources, sourceNow(), (source) => change({ source })),
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
