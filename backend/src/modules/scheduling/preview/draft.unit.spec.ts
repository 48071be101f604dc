import { openOffer } from "../offer/testing/open-offer"
import { newcomersOf, withDraft, type Draft } from "./draft"

const offer = {
  ...openOffer("svc", 2),
  listed: false,
  bookable: false,
  resources: [{ kind: "room", unit_ids: ["unit_1"] }],
}
const [first, second] = offer.staff
const NOBODY = { staff: [], units: new Map() }
const EMPTY: Draft = { rules: {}, limits: {} }

describe("a draft over an offer", () => {
  it("leaves everything but who may see it when it says nothing", () => {
    expect(withDraft(offer, EMPTY, NOBODY)).toEqual({ ...offer, listed: true, bookable: true })
  })

  it("puts rules and limits in place of the stored ones", () => {
    const drafted = withDraft(
      offer,
      { rules: { minimum_notice_minutes: 60, weekly: null }, limits: { daily_per_staff: 2 } },
      NOBODY,
    )
    expect(drafted.minimum_notice_minutes).toBe(60)
    expect(drafted.slot_interval_minutes).toBe(offer.slot_interval_minutes)
    expect(drafted.limits).toEqual({
      daily_per_staff: 2,
      daily_per_customer: null,
      active_per_customer: null,
    })
  })

  it("knows variants by id, then by title, and new ones by their title alone", () => {
    const length = { duration_minutes: 45, processing: [] }
    const variants = [
      { id: "var_svc", title: "Renamed", ...length },
      { title: "Hour", ...length },
      { title: "New", ...length },
    ]
    const ids = withDraft(offer, { ...EMPTY, variants }, NOBODY).variants.map(({ variant_id }) => variant_id)
    expect(ids).toEqual(["var_svc", "var_svc", "New"])
  })

  it("takes staff out, and takes in whom the stored service does not have", () => {
    const mei = { ...first, id: "mei", name: "Mei" }
    const draft = { ...EMPTY, staff_ids: [second.id, "mei"], resource_kinds: ["room", "chair"] }
    expect(newcomersOf(offer, draft)).toEqual({ staff_ids: ["mei"], resource_kinds: ["chair"] })
    const drafted = withDraft(offer, draft, { staff: [mei], units: new Map([["chair", ["unit_2"]]]) })
    expect(drafted.staff.map(({ id }) => id)).toEqual([second.id, "mei"])
    expect(drafted.resources).toEqual([
      { kind: "room", unit_ids: ["unit_1"] },
      { kind: "chair", unit_ids: ["unit_2"] },
    ])
  })

  it("puts the drafted rates in place of all stored ones", () => {
    const rates = [
      { staff_id: first.id, variant_title: "Hour", duration_minutes: 30 },
      { staff_id: second.id, variant_id: "var_svc", duration_minutes: null },
      { staff_id: second.id, variant_title: "Gone", duration_minutes: 20 },
    ]
    const { staff } = withDraft(offer, { ...EMPTY, rates }, NOBODY)
    const rate = { variant_id: "var_svc", prices: null }
    expect(staff.map((one) => one.rates)).toEqual([
      [{ ...rate, duration_minutes: 30 }],
      [{ ...rate, duration_minutes: null }],
    ])
  })
})
