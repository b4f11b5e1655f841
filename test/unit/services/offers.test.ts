import assert from "node:assert/strict";
import { hover, rename } from "../../../server/src/services/index.ts";
import { applied, open, uriOf } from "../../support/navigation.ts";
import { offeredAt } from "../../support/editor.ts";

const desk = (members: string) => `choices stations "Stations" {
  gambir 1 "Gambir" when city == jakarta
  other 9 "Another one" specify
}

instrument desk "Desk" {
  languages en
  given agency "Agency" one of { north 1 "North" south 2 "South" } from link
  question city "City?" one of { jakarta 1 "Jakarta" medan 2 "Medan" }
  question channels "Which?" any of { web 1 "The web" phone 2 "The phone" when agency == north }
  question main "Most?" one of channels chosen
  question station "Station?" one of stations
  page all { city channels main station }
  ${members}
}
`;

/** The text with a cursor in the first letter of something. */
function at(text: string, find: string): string {
  const place = text.indexOf(find) + 1;
  assert.ok(place > 0, find);
  return `${text.slice(0, place)}<|>${text.slice(place)}`;
}

async function renamed(find: string, name: string): Promise<string> {
  const { program, file, position } = await open(at(desk(""), find));
  const result = rename(program, file, position, name, uriOf);
  assert.ok(!("refused" in result), JSON.stringify(result));
  return applied(program, result)["desk.ukur"]!;
}

describe("options that hang on other answers, in an editor", () => {
  it("are renamed with the question that they were chosen in, and with what conditions name", async () => {
    assert.equal(await renamed("channels chosen", "ways"), desk("").replaceAll("channels", "ways"));
    assert.equal(await renamed('city "City', "town"), desk("").replaceAll("city", "town"));
    assert.equal(await renamed("agency == north", "office"), desk("").replaceAll("agency", "office"));
    assert.equal(await renamed("jakarta\n", "capital"), desk("").replaceAll("jakarta", "capital"));
  });

  it("are offered by completion where they can be chosen from", async () => {
    const offered = await offeredAt(desk('question again "Again?" any of <|>'));
    assert.ok(offered.includes("channels chosen") && offered.includes("stations"), offered.join(", "));
    assert.ok(!offered.includes("city chosen"));
    const conditions = await offeredAt(desk('question more "More?" one of { a 1 "A" when <|> }'));
    assert.ok(conditions.includes("agency") && conditions.includes("city"), conditions.join(", "));
    const values = await offeredAt(desk('question more "More?" one of { a 1 "A" when agency == <|> }'));
    assert.ok(values.includes("north"), values.join(", "));
    const recorded = await offeredAt(desk("record start, <|>"));
    assert.ok(recorded.includes("end") && !recorded.includes("start"), recorded.join(", "));
    const from = await offeredAt(desk('given case_id "Case" text <|>'));
    assert.ok(from.includes("from link") || from.includes("from"), from.join(", "));
  });

  it("are shown when one points at their question", async () => {
    const shown = async (find: string): Promise<string> => {
      const { program, file, position } = await open(at(desk(""), find));
      return JSON.stringify(hover(program, file, position, []));
    };
    assert.match(await shown('main "Most'), /The web/);
    assert.match(await shown('agency "Agency'), /given value/);
  });

  it("are offered of a repeat where a function goes over its rounds", async () => {
    const repeat = `repeat way for channels chosen {
      question wait "How long?" number 0..9 unit "hours"
      question kind "Which kind?" one of { new 1 "New" old 2 "Old" }
      question why "Why?" text
      page ask { wait kind why }
    }`;
    const members = await offeredAt(desk(`${repeat} score all = mean(way.<|>)`));
    assert.ok(members.includes("wait") && members.includes("kind") && !members.includes("why"), members.join(", "));
    const values = await offeredAt(desk(`${repeat} score news = sum(way.kind == <|>)`));
    assert.ok(values.includes("old") && !values.includes("jakarta"), values.join(", "));
    const repeats = await offeredAt(desk(`${repeat} score all = mean(<|>)`));
    assert.ok(repeats.includes("way"), repeats.join(", "));
  });
});
