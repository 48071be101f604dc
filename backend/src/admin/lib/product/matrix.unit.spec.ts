import { combinations, matrixOf, valuesOf } from "./matrix"

const size = { title: "Size", values: ["S", "M"] }
const colour = { title: "Colour", values: ["Red", "Blue"] }
const row = (sku: string, options: Record<string, string>) => ({ sku, options })
const blank = row("", {})
const told = (rows: { sku: string; options: Record<string, string> }[]) =>
  rows.map(({ sku, options }) => [sku, ...Object.values(options)])

it("combines one value of each option", () => {
  expect(combinations([])).toEqual([{}])
  expect(combinations([size, colour]).map((choice) => Object.values(choice).join(" "))).toEqual([
    "S Red",
    "S Blue",
    "M Red",
    "M Blue",
  ])
  expect(combinations([size, { title: "Colour", values: [] }])).toEqual([])
})

it("keeps rows whose combination stays", () => {
  const rows = [row("a", { Size: "S" }), row("b", { Size: "M" })]
  expect(told(matrixOf([{ title: "Size", values: ["M", "L"] }], rows, blank))).toEqual([
    ["b", "M"],
    ["", "L"],
  ])
})

it("keeps rows when an option comes or goes", () => {
  const rows = [row("a", { Size: "S" }), row("b", { Size: "M" })]
  expect(told(matrixOf([size, colour], rows, blank))).toEqual([
    ["a", "S", "Red"],
    ["", "S", "Blue"],
    ["b", "M", "Red"],
    ["", "M", "Blue"],
  ])
  expect(told(matrixOf([], rows, blank))).toEqual([["a"]])
})

it("reads words between commas", () => {
  expect(valuesOf(" S, M ,,S , L")).toEqual(["S", "M", "L"])
})
