import assert from "node:assert/strict"
import { test } from "node:test"
import { translator } from "@/languages/translator"
import type { ProductVariant } from "@/lib/plaza/schemas/product"
import { describeStock, offerOfVariant } from "./offer-of-product"

const t = translator("en", "products")

const VARIANT: ProductVariant = {
  id: "variant",
  title: "100 ml",
  sku: null,
  options: [],
  manage_inventory: true,
  allow_backorder: false,
  inventory_quantity: 3,
  calculated_price: { calculated_amount: 450, original_amount: 450, currency_code: "THB" },
}

test("a variant with price and stock can be sold", () => {
  assert.deepEqual(offerOfVariant(VARIANT), { price: 450, stock: 3, sellable: true })
})

test("no stock or no price, no sale", () => {
  assert.equal(offerOfVariant({ ...VARIANT, inventory_quantity: 0 }).sellable, false)
  assert.equal(offerOfVariant({ ...VARIANT, inventory_quantity: -2 }).stock, 0)
  assert.equal(offerOfVariant({ ...VARIANT, calculated_price: null }).sellable, false)
})

test("stock that is not counted never runs out", () => {
  assert.deepEqual(offerOfVariant({ ...VARIANT, manage_inventory: false, inventory_quantity: null }), {
    price: 450,
    stock: null,
    sellable: true,
  })
  assert.equal(offerOfVariant({ ...VARIANT, allow_backorder: true, inventory_quantity: 0 }).sellable, true)
})

test("stock in words", () => {
  assert.equal(describeStock(t, null), "In stock")
  assert.equal(describeStock(t, 6), "In stock")
  assert.equal(describeStock(t, 5), "Only 5 left")
  assert.equal(describeStock(t, 0), "Sold out")
})
