import type { AxiosInstance } from "axios"
import { Desk } from "../venues/desk"
import type { World } from "./world"

const DURATION = [
  { title: "60 minutes", duration_minutes: 60, prices: [{ currency_code: "kes", amount: 500 }] },
]

/** Ids of another vendor in bodies: refused like ids that are not there, with nothing written. */
export function foreignTests(api: AxiosInstance, open: () => World): void {
  it("refuses another vendor's rows wherever a body names them", async () => {
    const { city, ids } = open()
    const { bangkok, nairobi } = city
    const desk = new Desk(api, city.other_owner)
    const [staff_id] = bangkok.staff_ids
    const own = nairobi.service.id
    const session = { starts_at: "2031-01-06T06:00:00.000Z", ends_at: "2031-01-06T07:00:00.000Z" }
    const bodies: [path: string, body: object][] = [
      ["/venues", { ...{ name: "X" }, vendor_id: bangkok.vendor_id }],
      ["/services", { venue_id: bangkok.venue_id, title: "X", variants: DURATION }],
      ["/services", { venue_id: nairobi.venue_id, title: "X", variants: DURATION, staff_ids: [staff_id] }],
      [`/services/${own}`, { staff_ids: [staff_id] }],
      [
        `/services/${own}`,
        { staff_rates: [{ staff_id, variant_id: nairobi.service.variants[0].variant_id }] },
      ],
      [`/services/${own}/sessions`, { starts_at: session.starts_at, staff_id }],
      ["/staff", { venue_id: bangkok.venue_id, name: "X" }],
      ["/staff", { venue_id: nairobi.venue_id, name: "X", venue_ids: [bangkok.venue_id] }],
      ["/staff", { venue_id: nairobi.venue_id, name: "X", user_id: city.owner.id }],
      [`/staff/${nairobi.staff_ids[0]}`, { user_id: city.owner.id }],
      [`/staff/${nairobi.staff_ids[0]}`, { venue_ids: [bangkok.venue_id] }],
      ["/blocks", { ...session, staff_id, reason: "X" }],
      [
        "/bookings",
        {
          customer: { name: "X" },
          starts_at: session.starts_at,
          segments: [{ variant_id: bangkok.service.variants[0].variant_id }],
          source: "walk_in",
        },
      ],
      [
        "/bookings",
        {
          customer: { name: "X" },
          starts_at: session.starts_at,
          segments: [{ variant_id: nairobi.service.variants[0].variant_id, staff_id }],
          source: "walk_in",
        },
      ],
      [
        "/calendar/free-times",
        {
          venue_id: bangkok.venue_id,
          from: "2031-01-06",
          to: "2031-01-06",
          segments: [{ variant_id: bangkok.service.variants[0].variant_id }],
        },
      ],
      ["/members/invite", { email: "x@y.example", role: "staff", vendor_id: bangkok.vendor_id }],
      ["/members/invite", { email: "x@y.example", role: "staff", staff_member_id: staff_id }],
      ["/access-keys", { title: "X", role: "staff", vendor_id: bangkok.vendor_id }],
    ]
    for (const [path, body] of bodies) {
      const { status, data } = await desk.post(path, body)
      expect([path, body, [400, 404].includes(status), status, data.message]).toEqual([
        path,
        body,
        true,
        status,
        data.message,
      ])
      expect(JSON.stringify(data)).not.toContain("Lotus")
    }
    expect((await desk.get("/services")).data.count).toBe(1)
    expect((await desk.get("/staff")).data.count).toBe(2)
    expect((await desk.get("/bookings")).data.count).toBe(0)
    const untouched = await api.get(`/admin/staff/${ids.staff}`, { headers: city.owner.headers })
    expect(untouched.data.staff_member.user_id).toBeNull()
  })
}
