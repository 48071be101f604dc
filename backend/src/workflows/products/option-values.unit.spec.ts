import { valuesInOrder } from "./option-values"

it("orders values as variants have them, the others behind", () => {
  const values = ["M", "XL", "S", "L"].map((value) => ({ value }))
  const variants = ["S", "M", "S"].map((Size) => ({ options: { Size } }))
  expect(valuesInOrder("Size", values, variants)).toEqual(["S", "M", "L", "XL"])
})
