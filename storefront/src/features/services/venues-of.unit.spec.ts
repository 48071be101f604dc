import assert from "node:assert/strict"
import { test } from "node:test"
import { foundServiceSchema } from "@/lib/plaza/schemas/found-service"
import { venuesOf } from "./venues-of"

const service = (id: string, venue: string, amount: number | null, place: number | null = 13.7) =>
  foundServiceSchema.parse({
    id,
    handle: id,
    title: id,
    venue_id: venue,
    cancellation_policy: { free_until_minutes: 0, late_fee_percentage: 0, no_show_fee_percentage: 0 },
    variants: [
      {
        id: `var_${id}`,
        title: "Hour",
        duration_minutes: 60,
        prices: amount === null ? [] : [{ currency_code: "thb", amount }],
      },
    ],
    venue: { id: venue, handle: venue, name: venue, currency_code: "thb", latitude: place, longitude: place },
  })

test("each venue stands on the map once, from the lowest price of what was found there", () => {
  const found = venuesOf([
    service("a", "lotus", 900),
    service("b", "silom", null),
    service("c", "lotus", 450),
    service("d", "nowhere", 10, null),
  ])
  assert.deepEqual(
    found.map(({ venue, services, from }) => [venue.id, services.map(({ id }) => id), from]),
    [
      ["lotus", ["a", "c"], 450],
      ["silom", ["b"], null],
    ],
  )
})
