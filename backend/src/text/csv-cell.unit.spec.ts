import { ATTACKS } from "../../integration-tests/fixtures/attacks"
import { csvCell } from "./csv-cell"

it.each(ATTACKS)("a spreadsheet shows $name as text", ({ text }) => {
  expect(csvCell(text)).not.toMatch(/^[\s"]*[=+\-@＝＋－＠\t\r]/)
  expect(csvCell({ reason: text })).toMatch(/^\{/)
})

it.each([
  ["=1+1", "'=1+1"],
  ["+66 2 123", "'+66 2 123"],
  ["-2+3", "'-2+3"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\t=1+1", "'=1+1"],
  ["\r\n+1+1", "'+1+1"],
  ["\u200b=1+1", "'=1+1"],
  [' "=1+1"', `'"=1+1"`],
  ["-12.50", "-12.50"],
  [-12.5, "-12.5"],
  ["Lotus House", "Lotus House"],
  ["a = b", "a = b"],
  ["", ""],
  [null, ""],
  [undefined, ""],
  [true, "true"],
  [new Date("2026-11-21T08:00:00Z"), "2026-11-21T08:00:00.000Z"],
  [["=1+1"], '["=1+1"]'],
])("%j is the cell %j", (value, cell) => expect(csvCell(value)).toBe(cell))
