import assert from "node:assert/strict"
import { test } from "node:test"
import { optionsToChoose, variantWith, type VariantChoice } from "./variant-choices"

const variant = (size: string, scent: string, stock = 5): VariantChoice => ({
  id: `${size} ${scent}`,
  title: `${size} / ${scent}`,
  options: { Size: size, Scent: scent, Brand: "Plaza" },
  price: 100,
  stock,
  sellable: stock > 0,
})

const variants = [
  variant("50 ml", "Lime"),
  variant("50 ml", "Rose"),
  variant("100 ml", "Lime", 0),
  variant("100 ml", "Fig"),
]
const [lime50, rose50] = variants as [VariantChoice, VariantChoice]

test("only what differs is chosen, in the order of the variants", () => {
  assert.deepEqual(optionsToChoose(variants), [
    { title: "Size", values: ["50 ml", "100 ml"] },
    { title: "Scent", values: ["Lime", "Rose", "Fig"] },
  ])
  assert.deepEqual(optionsToChoose(variants.slice(0, 1)), [])
})

test("choosing a value keeps as much of the rest as there is", () => {
  assert.equal(variantWith(variants, lime50, "Scent", "Rose")?.id, "50 ml Rose")
  // Sold out, but what was asked for.
  assert.equal(variantWith(variants, lime50, "Size", "100 ml")?.id, "100 ml Lime")
  // There is no rose in that size: what can be bought comes first.
  assert.equal(variantWith(variants, rose50, "Size", "100 ml")?.id, "100 ml Fig")
  assert.equal(variantWith(variants, lime50, "Scent", "Fig")?.id, "100 ml Fig")
  assert.equal(variantWith(variants, lime50, "Scent", "Mint"), null)
})
