import assert from "node:assert/strict";
import { came } from "./importing.ts";

/** A form of ODK: what is in its model, and its body. */
function form(model: string, body: string): string {
  return `<?xml version="1.0"?>
<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml" xmlns:jr="http://openrosa.org/javarosa">
<h:head><h:title>The ferry</h:title><model>${model}</model></h:head><h:body>${body}</h:body></h:html>`;
}

const optionsOf = (question: { readonly type: object }) =>
  "options" in question.type ? (question.type.options as readonly { label: object }[]) : [];

describe("a form of ODK", () => {
  it("has languages that nothing is known of, each with its texts", async () => {
    const translation = (lang: string, text: string): string =>
      `<translation lang="${lang}"><text id="/data/why:label"><value>${text}</value></text></translation>`;
    const { instrument } = await came(
      "ferry.xml",
      form(
        `<itext>${translation("English", "Why?")}${translation("Deckish", "Wy?")}${translation("Hallish", "Vay?")}</itext>
         <instance><data id="ferry"><why/></data></instance><bind nodeset="/data/why" type="string"/>`,
        `<input ref="/data/why"><label ref="jr:itext('/data/why:label')"/></input>`,
      ),
    );
    assert.equal(instrument.languages.length, 3);
    assert.deepEqual(Object.values(instrument.questions[0]!.text), ["Why?", "Wy?", "Vay?"]);
  });

  it("has no translation where a dash stands for one", async () => {
    const texts = (lang: string, text: string): string =>
      `<translation lang="${lang}"><text id="a"><value>${text}</value></text></translation>`;
    const { instrument } = await came(
      "ferry.xml",
      form(
        `<itext>${texts("en", "Why?")}${texts("fr", "-")}</itext><bind nodeset="/data/why"/>`,
        `<input ref="/data/why"><label ref="jr:itext('a')"/></input>`,
      ),
    );
    assert.deepEqual(instrument.questions[0]!.text, { en: "Why?", fr: "Why?" });
  });

  it("has rules with their messages, and says what is read where an answer lacks", async () => {
    const { text, made } = await came(
      "ferry.xml",
      form(
        `<bind nodeset="/data/crew" type="int"/><bind nodeset="/data/sick" type="int" constraint=". &lt;= /data/crew" jr:constraintMsg="No more than there are."
          required="true()" jr:requiredMsg="Say how many."/>`,
        `<input ref="/data/crew"><label>How many work there?</label></input><input ref="/data/sick"><label>How many are ill?</label></input>`,
      ),
    );
    assert.match(text, /check sick <= crew "No more than there are\."/);
    assert.ok(made.losses.some(({ kind, text: said }) => kind === "validation" && said === "Say how many."));
  });

  it("tells a text that shows what is calculated", async () => {
    const { made } = await came(
      "ferry.xml",
      form(
        `<bind nodeset="/data/a" type="int"/><bind nodeset="/data/b" type="string" readonly="true()" calculate="/data/a + 1"/>`,
        `<input ref="/data/a"><label>How many?</label></input><input ref="/data/b"><label>One more is this.</label></input>`,
      ),
    );
    assert.ok(made.losses.some(({ kind, text }) => kind === "calc" && text === "One more is this."));
  });

  it("has the options of lists in its data and in other shapes, with what they hang on", async () => {
    const { instrument, losses } = await came(
      "ferry.xml",
      form(
        `<instance><data id="ferry"><isle/><port/></data></instance>
         <instance id="isles"><isles><isle><id>j</id><words>Java</words><ports><port><id>m</id><words>Merak</words></port></ports></isle>
           <isle><id>b</id><words>Bali</words><ports><port><id>g</id><words>Gilimanuk</words></port></ports></isle></isles></instance>
         <instance id="towns"><root><item><name>t</name><label>Tuban</label><isle>j</isle></item><item><name>u</name><label>Ubud</label><isle>b</isle></item></root></instance>
         <bind nodeset="/data/isle"/><bind nodeset="/data/port"/>`,
        `<select1 ref="/data/isle"><label>Which isle?</label><itemset nodeset="instance('isles')/isles/isle"><value ref="id"/><label ref="words"/></itemset></select1>
         <select1 ref="/data/port"><label>Which port?</label><itemset nodeset="instance('isles')/isles/isle/ports/port"><value ref="id"/><label ref="words"/></itemset></select1>
         <select1 ref="/data/town"><label>Which town?</label><itemset nodeset="instance('towns')/root/item[isle = /data/isle ]"><value ref="name"/><label ref="label"/></itemset></select1>`,
      ),
    );
    assert.deepEqual(
      instrument.questions.map((question) => optionsOf(question).map(({ label }) => Object.values(label)[0])),
      [
        ["Java", "Bali"],
        ["Merak", "Gilimanuk"],
        ["Tuban", "Ubud"],
      ],
    );
    assert.ok(optionsOf(instrument.questions[2]!).every((option) => "when" in option));
    assert.ok(losses.includes("option-condition town"));
  });

  it("has names that are short for one path each", async () => {
    const { instrument } = await came(
      "ferry.xml",
      form(
        `<bind nodeset="/data/crew/age" type="int"/><bind nodeset="/data/guest/age" type="int"/><bind nodeset="/data/why" relevant="/data/guest/age &gt; 60"/>`,
        `<group ref="/data/crew"><label>Crew</label><input ref="/data/crew/age"><label>How old are you?</label></input></group>
         <group ref="/data/guest"><label>Guest</label><input ref="age"><label>How old are they?</label></input></group>
         <input ref="/data/why"><label>Why?</label></input>`,
      ),
    );
    assert.deepEqual(
      instrument.questions.map(({ id }) => id),
      ["crew_age", "guest_age", "why"],
    );
    assert.match(JSON.stringify(instrument.questions[2]!.when), /guest_age/);
  });

  it("has places, pictures, times and ranges, and the controls of old forms", async () => {
    const { text, instrument } = await came(
      "ferry.xml",
      form(
        `<bind id="w" nodeset="/data/where" type="geopoint"/><bind nodeset="/data/when" type="time"/><bind nodeset="/data/pic" type="binary"/>
         <bind nodeset="/data/began" jr:preload="timestamp" jr:preloadParams="start"/>`,
        `<input bind="w"><label>Where?</label></input><input ref="/data/when"><label>When?</label></input>
         <upload ref="/data/pic" mediatype="image/*"><label>A picture?</label></upload><range ref="/data/mood" start="0" end="5" step="1"><label>How was it?</label></range>`,
      ),
    );
    assert.match(text, /question where "Where\?" place/);
    assert.match(text, /question when "When\?" time/);
    assert.match(text, /question pic "A picture\?" image/);
    assert.match(text, /question mood "How was it\?" number 0\.\.5 shown slider/);
    assert.match(text, /record start/);
    assert.equal(instrument.questions.length, 4);
  });

  it("has options whose labels differ in each of its languages", async () => {
    const item = (id: string): string => `<item><label ref="jr:itext('${id}')"/><value>${id}</value></item>`;
    const texts = (lang: string, ...own: readonly string[]): string =>
      `<translation lang="${lang}">${own.map((text, at) => `<text id="o${at}"><value>${text}</value></text>`).join("")}</translation>`;
    const { instrument } = await came(
      "ferry.xml",
      form(
        `<itext>${texts("en", "Which?", "Ferry", "Boat")}${texts("id", "Mana?", "Kapal", "Kapal")}</itext><bind nodeset="/data/by"/>`,
        `<select1 ref="/data/by"><label ref="jr:itext('o0')"/>${item("o1")}${item("o2")}</select1>`,
      ),
    );
    assert.deepEqual(
      optionsOf(instrument.questions[0]!).map(({ label }) => label),
      [
        { en: "Ferry", id: "Kapal" },
        { en: "Boat", id: "Kapal (2)" },
      ],
    );
  });
});
