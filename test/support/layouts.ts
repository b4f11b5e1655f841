/** An instrument with every way to lay pages, items and answers out. */

import type { Instrument } from "../../server/src/instrument/schema.ts";
import { compile } from "./compile.ts";

const items = ["A1", "A2", "A3", "B1", "B2", "B3", "B4"];
const batteries = ["wanted", "found", "least", "felt", "slid"];
const pages = ["alone", "beside", "turns", "drawn", "looks", "first_of_two", "second_of_two"];

export const layoutText = `scale five "Five" 1..5 { 1 "Low" 5 "High" na 9 "Cannot say" }
scale seven "Seven" 1..7 { 1 "Bad" 7 "Good" }
scale mood "Mood" 1..4 shown smileys { 1 "Awful" 2 "Poor" 3 "Fine" 4 "Lovely" }
scale line "Line" 0..10 shown slider { 0 "Nothing" 10 "Everything" }
scale rating "Rating" 1..5 { 1 "One" 2 "Two" 3 "Three" 4 "Four" 5 "Five stars" }

instrument layouts "Layouts" {
  languages en, id
  battery wanted "Wanted:" scale five code W dimensions a
  battery found "Found:" scale seven code F
  battery least "Least:" scale five code L dimensions a
  battery felt "Felt:" scale mood code M dimensions b hint "As you feel now"
  battery slid "Slid:" scale line code S dimensions b
  dimension a "Dimension a" {
    A1 "item A1"
    A2 "item A2" reverse
    A3 "item A3"
  }
  dimension b "Dimension b" {
    B1 "item B1"
    B2 "item B2"
    B3 "item B3"
    B4 "item B4"
  }
  question used "Used?" one of { yes 1 "Yes" no 0 "No" } shown buttons
  question city "City?" one of { north 1 "North" south 2 "South" other 3 "Elsewhere" specify } shown list
  question stars "Stars?" scale rating shown stars
  question faces "Faces?" scale rating shown smileys
  question opened "Opened?" scale five shown list
  question pushed "Pushed?" scale five shown buttons
  question rail "Rail?" scale line
  question much "How much?" number 0..100 unit "points" shown slider

  page alone "Alone" { used, found.B1, city }
  page beside "Beside" when used == yes {
    found order B3, B2, B4
    wanted, least side by side
  }
  page turns "Turns" { found.A1 }
  page drawn "Drawn" when found.A1 <= 6 {
    felt draw 2
    slid order B2, B1, B4, B3 draw 3
  }
  page looks "Looks" { stars, faces, opened, pushed, rail, much }
  random {
    page first_of_two "First of two" { found.A2 }
    page second_of_two "Second of two" when used == yes { found.A3 }
  }

  score level = mean(found) per dimension
  score zone = mean(wanted - least)
  score felt_mean = mean(felt) missing at least 1
  score slid_sum = sum(slid) missing at least 2
  score looked = (stars + faces + much) / rail
}

translation id of five "Lima" { 1 "Rendah" 5 "Tinggi" 9 "Tidak tahu" }
translation id of seven "Tujuh" { 1 "Buruk" 7 "Baik" }
translation id of mood "Suasana" { 1 "Sangat buruk" 2 "Kurang" 3 "Lumayan" 4 "Indah" }
translation id of line "Garis" { 0 "Tidak ada" 10 "Semua" }
translation id of rating "Nilai" { 1 "Satu" 2 "Dua" 3 "Tiga" 4 "Empat" 5 "Lima bintang" }
translation id of layouts "Tata letak" {
${[...items, ...batteries, ...pages, "a", "b", "used", "city", "stars", "faces", "opened", "pushed", "rail", "much"]
  .map((name) => `  ${name} "Teks ${name}"`)
  .join("\n")}
  used.yes "Ya"
  used.no "Tidak"
  city.north "Utara"
  city.south "Selatan"
  city.other "Lain"
  much.unit "poin"
}
`;

export const layouts = (): Promise<Instrument> => compile(layoutText);
