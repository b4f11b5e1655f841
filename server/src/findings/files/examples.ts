/** What the examples of several entries are made from. */

export const good3 = `scale good3 "Quality" 1..3 {
  1 "Poor"
  2 "Fair"
  3 "Good"
}
`;
