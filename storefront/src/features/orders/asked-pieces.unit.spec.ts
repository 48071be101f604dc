import assert from "node:assert/strict"
import { test } from "node:test"
import { askSchema, piecesIn } from "./asked-pieces"
import { fieldOfLine } from "./pieces-fields"

test("only lines of which something is wanted are asked for", () => {
  const texts = {
    [fieldOfLine("ordli_1")]: "2",
    [fieldOfLine("ordli_2")]: "0",
    [fieldOfLine("ordli_3")]: "",
    [fieldOfLine("ordli_4")]: "1.5",
    [fieldOfLine("ordli_5")]: "-1",
    reason: "3",
  }
  assert.deepEqual(piecesIn(texts), [{ line_item_id: "ordli_1", quantity: 2 }])
})

test("a confirmation is only what says so", () => {
  const part = { order: "order_1", vendor: "vnd_1", revision: "r", kind: "return" }
  assert.equal(askSchema.parse({ ...part, confirmed: "yes" }).confirmed, true)
  assert.equal(askSchema.parse({ ...part, confirmed: "maybe" }).confirmed, false)
  assert.equal(askSchema.parse({ ...part, reason_code: "because" }).reason_code, undefined)
  assert.equal(askSchema.safeParse({ ...part, kind: "theft" }).success, false)
})
