import { VENUE_MODULE } from "../../../src/modules/venue"
import { namesOf, titlesOf } from "./found-names"
import type { Suite } from "./suite"

/** What is typed, and the venues that must come first; where a list is `only`, nothing else may be found. */
const VENUES: [typed: string, first: string[], only?: true][] = [
  ["silom spa", ["Silom Spa"], true],
  ["sillom", ["Silom Spa"], true],
  ["silam", ["Silom Spa"], true],
  ["siolm", ["Silom Spa"], true],
  ["slom spa", ["Silom Spa"]],
  ["SILOM", ["Silom Spa"], true],
  ["barbr", ["Ari Barber"], true],
  ["ari braber", ["Ari Barber"], true],
  ["thoglor", ["Thonglor Thai"], true],
  ["thonglro", ["Thonglor Thai"], true],
  ["tonglor", ["Thonglor Thai"], true],
  ["lotos house", ["Lotus House"], true],
  ["lotushouse", ["Lotus House"]],
  ["reflexolgy", ["Silom Spa"], true],
  ["refleksology", ["Silom Spa"], true],
  ["chang mai", ["Chiang Mai Bath"]],
  ["chiangmai", ["Chiang Mai Bath"]],
  ["nairobbi", ["Acacia Rooms"], true],
  ["accacia", ["Acacia Rooms"], true],
  ["thai masage", ["Thonglor Thai", "Lotus House"], true],
  ["masage bangkok", ["Silom Spa"]],
  ["masage bankok", ["Silom Spa"]],
  ["cafe zoe", ["Café Zoë"], true],
  ["CAFÉ", ["Café Zoë"], true],
  ["นวดแผนไทย", ["ร้านนวดแผนไทยสีลม"], true],
  ["นวดแผนไท", ["ร้านนวดแผนไทยสีลม"], true],
  ["นวดแผ่นไทย", ["ร้านนวดแผนไทยสีลม"], true],
  ["รานนวด", ["ร้านนวดแผนไทยสีลม"], true],
  ["นวดแพนไทย", ["ร้านนวดแผนไทยสีลม"], true],
  ["สีลม", ["ร้านนวดแผนไทยสีลม"], true],
  ["กรุงเทบ", ["ร้านนวดแผนไทยสีลม"], true],
  ["Прывет", ["Привет"], true],
  ["xyzzyq", [], true],
  ["qq", [], true],
]

const SERVICES: [typed: string, first: string][] = [
  ["reflexolgy", "Foot Reflexology, Bangkok"],
  ["fot reflexology", "Foot Reflexology, Bangkok"],
  ["masage nairobbi", "Massage, Nairobi"],
  ["masage silom", "Massage, Bangkok"],
  ["massge labassa", "Massage, Labasa"],
]

/** Words with typing errors, and in scripts other than Latin. */
export function relevanceTests({ get, district, container }: Suite): void {
  const names = namesOf(get)
  const titles = titlesOf(get)

  it("forgives typing errors, and puts first what was meant", async () => {
    const { silom, draft } = district()
    const more = { vendor_id: silom.vendor_id, time_zone: "Asia/Bangkok", currency_code: "thb" }
    const shown = { ...more, status: "published" as const, visible: true }
    const venues = container().resolve(VENUE_MODULE)
    await venues.createVenues([
      { ...shown, name: "ร้านนวดแผนไทยสีลม", handle: "nuad", city: "กรุงเทพมหานคร" },
      { ...shown, name: "Café Zoë", handle: "cafe-zoe" },
      { ...shown, name: "Привет", handle: "privet" },
      // Nobody may see these, whatever is typed.
      { ...more, name: "Silom Spa Secret", handle: "hidden-1", status: "draft" },
      { ...more, name: "Xyzzyq", handle: "hidden-2", status: "suspended" },
    ])
    expect(draft.venue_id).toEqual(expect.any(String))
    const wrong: unknown[] = []
    for (const [typed, first, only] of VENUES) {
      const found = await names({ q: typed })
      const right = only ? found : found.slice(0, first.length)
      if (JSON.stringify(right) !== JSON.stringify(first)) wrong.push({ typed, found, first })
    }
    expect(wrong).toEqual([])
  })

  it("does so for services", async () => {
    const found = await Promise.all(SERVICES.map(async ([q]) => [q, (await titles({ q }))[0]]))
    expect(found).toEqual(SERVICES)
  })

  it("puts the whole name before its parts, and what is exact before what is like it", async () => {
    await container()
      .resolve(VENUE_MODULE)
      .updateVenues({ id: district().chiangmai.venue_id, name: "The Silom Spa of Chiang Mai" })
    expect(await names({ q: "silom spa" })).toEqual(["Silom Spa", "The Silom Spa of Chiang Mai"])
    expect(await names({ q: "spa" })).toEqual(["Silom Spa", "The Silom Spa of Chiang Mai"])
  })

  it("follows a change at once", async () => {
    const venues = container().resolve(VENUE_MODULE)
    await venues.updateVenues({ id: district().ari.venue_id, name: "Zanzibar" })
    expect(await names({ q: "zanzibra" })).toEqual(["Zanzibar"])
    expect(await names({ q: "ari" })).toEqual(["Zanzibar"])
    await venues.updateVenues({ id: district().ari.venue_id, description: null })
    expect(await names({ q: "ari" })).not.toContain("Zanzibar")
  })
}
