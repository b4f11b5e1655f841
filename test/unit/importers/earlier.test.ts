import assert from "node:assert/strict";
import { readAll } from "../../support/exported.ts";
import { came } from "./importing.ts";

const xlsForm = `
| survey |
| | type | name | label |
| | select_one yesno | used-it | Have you used the help desk? |
| | select_multiple ways | ways | Which of these have you used? |
| | select_one agree | Q.1 | The help desk answers my question. |
| | select_one agree | Q.2 | The help desk is open when I need it. |
| | select_one agree | Q.3 | The help desk is friendly. |
| | integer | intro | How old are you? |

| choices |
| | list_name | name | label |
| | yesno | y | Yes |
| | yesno | n | No |
| | ways | web-site | The website |
| | ways | phone | The telephone |
| | agree | low | Disagree |
| | agree | mid | Neither agree nor disagree |
| | agree | high | Agree |
| | agree | dk | Do not know |
`;

describe("a survey that is imported with codes in words", () => {
  it("says what its columns and codes were, and reads the answers that were given there", async () => {
    const { instrument, made } = await came("desk.md", xlsForm);
    assert.equal(made.format, "xlsform");
    const [text = ""] = Object.values(made.files);
    for (const said of ['was "intro"', 'was "y"', 'was "web-site"', '"Disagree" was "low"', 'was "dk"'])
      assert.ok(text.includes(said), said);
    const answers =
      "used-it,ways,ways/web-site,ways/phone,Q.1,Q.2,Q.3,intro\ny,web-site phone,1,1,low,high,dk,41\nn,phone,0,1,mid,mid,mid,23\n";
    const { rows, responses } = await readAll(instrument, answers);
    assert.deepEqual(
      rows.flatMap(({ problems }) => problems),
      [],
    );
    assert.deepEqual(responses.matching.missing, []);
    const names = instrument.variables.map(({ name }) => name);
    assert.deepEqual(
      rows.map(({ row }) => names.map((name) => row[name])),
      [
        [1, 1, 1, 1, 3, 99, 41],
        [2, 0, 1, 2, 2, 2, 23],
      ],
    );
    const list = "used-it,ways,Q.1,Q.2,Q.3,intro\ny,web-site,low,high,dk,41\n";
    const { rows: fromList } = await readAll(instrument, list);
    assert.deepEqual([fromList[0]!.row[names[1]!], fromList[0]!.row[names[2]!]], [1, 0]);
  });
});
