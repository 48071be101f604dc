import { feedPayload, MOST_CHANGES, payloadOf, type StorefrontChange } from "./payload"

const product = (number: number): StorefrontChange => ({ entity: "product", entity_id: `prod_${number}` })
const products = (count: number) => Array.from({ length: count }, (_, number) => product(number))

describe("What a storefront is told", () => {
  it("has each thing once, in the order of the first change", () => {
    const rows: StorefrontChange[] = [
      product(1),
      { entity: "vendor", entity_id: "vend_1" },
      product(1),
      { entity: "taxonomy", entity_id: null },
      { entity: "vendor", entity_id: "prod_1" },
      { entity: "taxonomy", entity_id: null },
    ]
    expect(payloadOf(rows)).toEqual({
      changes: [
        { entity: "product", id: "prod_1" },
        { entity: "vendor", id: "vend_1" },
        { entity: "taxonomy", id: null },
        { entity: "vendor", id: "prod_1" },
      ],
      everything: false,
    })
  })

  it("names as many things as a delivery may have, and not one more", () => {
    const most = payloadOf([...products(MOST_CHANGES), product(0)])
    expect(most.changes).toHaveLength(MOST_CHANGES)
    expect(most.everything).toBe(false)
    expect(feedPayload.safeParse(most).success).toBe(true)
    expect(payloadOf(products(MOST_CHANGES + 1))).toEqual({ changes: [], everything: true })
  })

  it("names nothing beside a statement that changed too much to name", () => {
    expect(payloadOf([product(1), { entity: "everything", entity_id: null }])).toEqual({
      changes: [],
      everything: true,
    })
  })
})
