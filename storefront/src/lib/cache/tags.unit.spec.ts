import assert from "node:assert/strict"
import { readFileSync } from "node:fs"
import test from "node:test"
import { z } from "zod"
import { CHANGED_ENTITIES, EVERYTHING, invalidatedBy, rememberedUnder } from "./tags"

const document = z.object({
  webhooks: z.object({ "storefront-changes": z.object({ post: z.unknown() }) }),
})

test("the manifest knows the entities of the webhook, each and no other", () => {
  const file = new URL("../../../../docs/openapi.json", import.meta.url)
  const described = JSON.stringify(document.parse(JSON.parse(readFileSync(file, "utf8"))).webhooks)
  const [, list = ""] = /"entity":\{[^{}]*"enum":(\[[^\]]*\])/.exec(described) ?? []
  assert.deepEqual(JSON.parse(list), [...CHANGED_ENTITIES])
})

const VENUE = { id: "ven_1", vendor: { id: "vnd_1" } }

/** Whether an answer is forgotten when something changes. */
const forgets = (tags: string[], ...changes: Parameters<typeof invalidatedBy>[0]) =>
  invalidatedBy(changes).some((tag) => tags.includes(tag) || tag === EVERYTHING)

test("a venue's page is forgotten with its venue, vendor and terms, and with no other", () => {
  const tags = rememberedUnder.venue(VENUE)
  assert.equal(forgets(tags, { entity: "venue", id: "ven_1" }), true)
  assert.equal(forgets(tags, { entity: "vendor", id: "vnd_1" }), true)
  assert.equal(forgets(tags, { entity: "taxonomy", id: null }), true)
  assert.equal(forgets(tags, { entity: "venue", id: null }), true)
  assert.equal(forgets(tags, { entity: "venue", id: "ven_2" }), false)
  assert.equal(forgets(tags, { entity: "vendor", id: "vnd_2" }), false)
  assert.equal(forgets(tags, { entity: "product", id: "prod_2" }), false)
  assert.equal(forgets(tags, { entity: "shop", id: null }), false)
})

test("a service is a product that the feed tells with its venue, which is what its page and its venue's are forgotten by", () => {
  const told = [
    { entity: "product" as const, id: "prod_1" },
    { entity: "venue" as const, id: "ven_1" },
  ]
  const service = rememberedUnder.service({ venue_id: "ven_1" })
  assert.equal(forgets(service, ...told), true)
  assert.equal(forgets(rememberedUnder.venue(VENUE), ...told), true)
  assert.equal(
    [...service, ...rememberedUnder.venue(VENUE)].some((tag) => tag.startsWith("product:")),
    false,
  )
})

test("a product's page is forgotten with its product, its vendor and the shop's settings", () => {
  const tags = rememberedUnder.product({ id: "prod_1", vendor: { id: "vnd_1" } })
  assert.equal(forgets(tags, { entity: "product", id: "prod_1" }), true)
  assert.equal(forgets(tags, { entity: "vendor", id: "vnd_1" }), true)
  assert.equal(forgets(tags, { entity: "shop", id: null }), true)
  assert.equal(forgets(tags, { entity: "product", id: "prod_2" }), false)
  assert.equal(forgets(tags, { entity: "venue", id: "ven_1" }), false)
})

test("lists are forgotten with any of their kind, what stands beside a venue only with what it shows", () => {
  assert.equal(forgets(rememberedUnder.venues(), { entity: "venue", id: "ven_9" }), true)
  assert.equal(forgets(rememberedUnder.products(), { entity: "product", id: "prod_9" }), true)
  assert.equal(forgets(rememberedUnder.vendors(), { entity: "vendor", id: "vnd_9" }), true)
  const beside = rememberedUnder.similarVenues("ven_1", [{ id: "ven_2" }])
  assert.equal(forgets(beside, { entity: "venue", id: "ven_2" }), true)
  assert.equal(forgets(beside, { entity: "venue", id: "ven_9" }), false)
  const sold = rememberedUnder.productsOfVendor([{ id: "prod_1", vendor: { id: "vnd_1" } }])
  assert.equal(forgets(sold, { entity: "product", id: "prod_1" }), true)
  assert.equal(forgets(sold, { entity: "vendor", id: "vnd_1" }), true)
  assert.equal(forgets(sold, { entity: "product", id: "prod_9" }), false)
})

test("tags of many changes are named once", () => {
  const changes = [1, 2].map((id) => ({ entity: "venue" as const, id: `ven_${id}` }))
  assert.deepEqual(invalidatedBy(changes), ["venue:ven_1", "venues", "venue:ven_2"])
})

test("an answer has at most as many tags as the framework takes", () => {
  const shown = Array.from({ length: 24 }, (_, index) => ({
    id: `id_${index}`,
    vendor: { id: `vnd_${index}` },
  }))
  for (const tags of [
    rememberedUnder.similarVenues("ven_1", shown),
    rememberedUnder.productsOfVendor(shown),
  ]) {
    assert.ok(tags.length + 1 <= 128)
  }
})
