import { moved } from "./moved"

const rows = ["a", "b", "c"].map((id) => ({ id }))
const order = (id: string, to: number | undefined) =>
  moved(rows, id, to)
    .map((row) => row.id)
    .join("")

it.each([
  ["c", 0, "cab"],
  ["a", 1, "bac"],
  ["a", 2, "bca"],
  ["a", 99, "bca"],
  ["b", 1, "abc"],
  ["b", undefined, "abc"],
  ["x", 0, "abc"],
])("moves %s to %s", (id, to, expected) => {
  expect(order(id, to)).toBe(expected)
})
