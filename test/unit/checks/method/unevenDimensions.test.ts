import { expectFindings } from "../../../support/markers.ts";
import { only } from "../../../support/method.ts";

const items = (letter: string, count: number): string =>
  Array.from({ length: count }, (_, index) => `${letter}${index} "is so ${letter}${index}"`).join(" ");
const desk = (large: number, small: number, score: string): string => `import scales
instrument desk "The desk" {
  languages en
  battery perception "…" scale agree5
  dimension help "Help" {
    ${items("H", large)}
  }
  dimension place "Place" {
    ${items("P", small)}
  }
  ${score}
}
`;

describe("a total of dimensions of very unequal size", () => {
  const expect = (text: string, codes: readonly string[]) => expectFindings(text, codes, {}, only("uneven-dimensions"));
  it("is found", async () => {
    await expect(desk(4, 1, 'score all "All" = [|mean(perception)|]'), ["uneven-dimensions"]);
    await expect(desk(7, 2, 'score all "All" = [|sum(perception)|] / 9'), ["uneven-dimensions"]);
  });
  it("is none where the sizes are like each other", () => expect(desk(6, 2, 'score all "All" = mean(perception)'), []));
  it("is none by dimension, nor of the means of dimensions", () =>
    expect(desk(4, 1, 'score parts "Parts" = mean(perception) per dimension\n  score all "All" = mean(parts)'), []));
  it("is none of the least and the greatest answer", () => expect(desk(4, 1, 'score all "All" = max(perception)'), []));
});
