import { openOffer } from "./testing/open-offer"
import { KeptOffers } from "./kept-offers"

const DAY = 20_000
const days = (from_day: number, length: number) => {
  return { from_day, to_day: from_day + length - 1, now: new Date(DAY * 86_400_000) }
}

/** An offer as it would be read, with the only visit that it knows. */
function known(service_id: string, staff: number) {
  const offer = openOffer(service_id, staff)
  const choice = { variant: offer.variants[0], add_ons: [], staff_id: null }
  return { offers: [offer], owners: [service_id], version: "1:1", visit: [{ offer, choice }] }
}

describe("What is kept of offers", () => {
  it("stays below its bound, whatever is asked, and the least used is forgotten", () => {
    const most = 1_500_000
    const kept = new KeptOffers(most)
    let fullest = 0
    for (let index = 0; index < 60; index++) {
      const { visit, ...offers } = known(`svc_${index}`, 30)
      kept.keep(`service ${index}`, offers)
      kept.find("service 0")
      for (let from = 0; from < 4; from++) kept.prospect(offers, visit, days(DAY + from, 31))
      fullest = Math.max(fullest, kept.bytes)
    }
    expect(fullest).toBeLessThanOrEqual(most)
    expect(fullest).toBeGreaterThan(most / 2)
    expect(kept.find("service 0")?.offers[0].service_id).toBe("svc_0")
    expect(kept.find("service 59")?.offers[0].service_id).toBe("svc_59")
    expect(kept.find("service 1")).toBeUndefined()
  })

  it("is what follows from the offers, days and choices that are asked about, and no others", () => {
    const kept = new KeptOffers()
    const { visit, ...offers } = known("svc", 2)
    const first = kept.prospect(offers, visit, days(DAY, 7))
    expect(kept.prospect(offers, visit, days(DAY, 7))).toBe(first)
    expect(kept.prospect(offers, visit, days(DAY, 8))).not.toBe(first)
    const [{ offer, choice }] = visit
    const named = [{ offer, choice: { ...choice, staff_id: offer.staff[0].id } }]
    expect(kept.prospect(offers, named, days(DAY, 7)).span.subjects).toEqual([offer.staff[0].id])
    // The same version of other offers: versions are of their own owners alone.
    const other = { ...offers, offers: [...offers.offers] }
    expect(kept.prospect(other, visit, days(DAY, 7))).not.toBe(first)
  })

  it("is laid anew at the venue's midnight, when the horizon moves", () => {
    const kept = new KeptOffers()
    const { visit, ...offers } = known("svc", 2)
    const at = (iso: string) => kept.prospect(offers, visit, { ...days(DAY, 31), now: new Date(iso) })
    const evening = at("2024-10-04T14:59:59Z")
    expect(evening.question.today).toBe(DAY)
    expect(at("2024-10-04T00:00:00Z")).toBe(evening)
    // Midnight in Tokyo.
    const night = at("2024-10-04T15:00:00Z")
    expect(night.question.today).toBe(DAY + 1)
    expect(night.frame.minutes.length).toBeGreaterThan(evening.frame.minutes.length)
  })
})
