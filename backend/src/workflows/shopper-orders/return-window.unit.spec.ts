import { returnableUntil } from "./return-window"

const parcel = (of: Partial<Parameters<typeof returnableUntil>[0][number]> = {}) => ({
  shipped_at: "2026-03-01T10:00:00Z",
  delivered_at: null,
  canceled_at: null,
  items: [{ line_item_id: "line", quantity: 1 }],
  ...of,
})

describe("Until when a buyer can ask for a return", () => {
  it.each([
    ["left, and nobody noted its arrival", [parcel()], "2026-03-31T10:00:00.000Z"],
    ["has arrived", [parcel({ delivered_at: "2026-03-05T08:00:00Z" })], "2026-04-04T08:00:00.000Z"],
    [
      "came in parts: the last one counts",
      [parcel({ delivered_at: "2026-03-05T08:00:00Z" }), parcel({ shipped_at: "2026-03-09T08:00:00Z" })],
      "2026-04-08T08:00:00.000Z",
    ],
  ])("is thirty days after what %s", (_, parcels, until) =>
    expect(returnableUntil(parcels, "line")?.toISOString()).toBe(until),
  )

  it("is never as long as nothing of it was sent", () => {
    expect(returnableUntil([], "line")).toBeNull()
    expect(returnableUntil([parcel({ shipped_at: null })], "line")).toBeNull()
    expect(returnableUntil([parcel({ canceled_at: "2026-03-02T10:00:00Z" })], "line")).toBeNull()
    expect(returnableUntil([parcel()], "another")).toBeNull()
  })
})
