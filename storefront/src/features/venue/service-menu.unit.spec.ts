import assert from "node:assert/strict"
import { test } from "node:test"
import { translator } from "@/languages/translator"
import type { Service } from "@/lib/plaza/schemas/service"
import { groupServices } from "./group-services"
import { describePrice } from "./price-span"

const t = translator("en", "venue")

function service(id: string, amounts: number[], category?: string): Service {
  return {
    id,
    handle: id,
    title: id,
    description: null,
    venue_id: "venue",
    paused: false,
    categories: category ? [{ id: category, name: category, handle: category }] : [],
    picture_url: null,
    add_ons: [],
    picture: null,
    variants: amounts.map((amount, index) => ({
      id: `${id}-${index}`,
      title: "Option",
      duration_minutes: 60,
      prices: [{ currency_code: "THB", amount }],
    })),
    kind: "appointment",
    capacity: 1,
    staff_rates: [],
    prerequisites: [],
    approval: "automatic",
    deposit: { type: "full", value: null },
    cancellation_policy: {
      free_until_minutes: 0,
      late_fee_percentage: 0,
      no_show_fee_percentage: 0,
      max_reschedules: null,
    },
    staff_ids: [],
    maximum_advance_days: 90,
  }
}

test("services stand under their category, those without one at the end", () => {
  const groups = groupServices(
    [service("a", [1]), service("b", [1], "Spa"), service("c", [1], "Spa")],
    "More",
    ({ name }) => name,
  )
  assert.deepEqual(
    groups.map((group) => [group.name, group.services.map(({ id }) => id)]),
    [
      ["Spa", ["b", "c"]],
      ["More", ["a"]],
    ],
  )
})

test("a menu price says `from` only when options differ", () => {
  assert.equal(describePrice(t, service("a", [900, 450]), "THB"), "from ฿450")
  assert.equal(describePrice(t, service("a", [450, 450]), "THB"), "฿450")
  assert.equal(describePrice(t, service("a", [450]), "EUR"), null)
})

test("a menu price counts what each of those who do it asks", () => {
  const rate = { staff_id: "nok", variant_id: "a-0", duration_minutes: null }
  const rated: Service = {
    ...service("a", [450]),
    staff_ids: ["nok", "som"],
    staff_rates: [{ ...rate, prices: [{ currency_code: "THB", amount: 380 }] }],
  }
  assert.equal(describePrice(t, rated, "THB"), "from ฿380")
  assert.equal(describePrice(t, { ...rated, staff_ids: ["nok"] }, "THB"), "฿380")
  assert.equal(describePrice(t, { ...rated, staff_ids: ["som"] }, "THB"), "฿450")
  assert.equal(describePrice(t, { ...rated, staff_ids: [] }, "THB"), "฿450")
  assert.equal(describePrice(t, { ...rated, staff_ids: ["nok"], kind: "class" }, "THB"), "from ฿380")
})
