import { expectFindings } from "../../../support/markers.ts";
import { only } from "../../../support/method.ts";

const battery = (language: string, ...dimensions: readonly (readonly string[])[]): string => `import scales
instrument desk "The desk" {
  languages ${language}
  battery perception "…" scale agree5
${dimensions
  .map(
    (items, at) =>
      `  dimension d${at} "D" {\n${items.map((item, index) => `    I${at}${index} ${item.startsWith("[|") ? item : `"${item}"`}`).join("\n")}\n  }`,
  )
  .join("\n")}
}
`;

describe("items about me among items about the service", () => {
  const expect = (text: string, codes: readonly string[]) => expectFindings(text, codes, {}, only("person-mixed"));
  const found = "person-mixed";

  it("are found", async () => {
    await expect(battery("en", ["The clerks are polite.", '[|"I like the hall."|]', "The forms are short."]), [found]);
    await expect(battery("en", ["I feel welcome.", '[|"The hall is warm."|]', "I get help."]), [found]);
    await expect(battery("id", ["Petugas ramah.", '[|"Saya menyukai aula."|]', "Formulir pendek."]), [found]);
    await expect(battery("id", ["Saya merasa aman.", '[|"Aula terang."|]', "Saya dibantu."]), [found]);
  });
  it("are told once", () =>
    expect(battery("en", ["The clerks are polite.", '[|"I like the hall."|]', "The forms are short.", "I feel safe.", "The fee is low."]), [
      found,
    ]));
  it("may have a dimension of their own", () =>
    expect(battery("en", ["The clerks are polite.", "The forms are short."], ["I would come again.", "I trust the desk."]), []));
  it("are not those in which I stand later", async () => {
    await expect(battery("en", ["The clerks know my name.", "The hall is warm.", "The form that I need is there."]), []);
    await expect(battery("id", ["Petugas mengenal saya.", "Aula terang.", "Sayap timur hangat."]), []);
  });
  it("are not questions, which another finding tells", () =>
    expect(battery("en", ["The hall is warm.", "The forms are short.", "I see?"]), []));
  it("need more of one kind than of the other", () => expect(battery("en", ["The hall is warm.", "I like the hall."]), []));
});
