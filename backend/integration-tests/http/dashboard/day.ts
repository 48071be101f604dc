import { SCHEDULING_MODULE } from "../../../src/modules/scheduling"
import { createUser } from "../../fixtures/people"
import type { Suite } from "../bookings/suite"
import { DAY, desk } from "../calendar/desk"
import { writeVisits } from "./ledger"

interface Visit {
  number: string
  client: string
  services: string
  staff: string
}

/** What is today, next and waiting, and whose of it staff see. */
export function day(t: Suite): void {
  const agenda = async (who: ReturnType<typeof desk>, query = "") => {
    const { data, status } = await who.get(`/dashboard/agenda${query}`)
    expect(status).toBe(200)
    return data.agenda
  }
  const numbers = (visits: Visit[]) => visits.map(({ number }) => number)

  /** Moves a booked visit to some hours from now, as if it had been booked then. */
  async function shift(number: string, from: Date, status = "confirmed"): Promise<void> {
    const id = Number(number.slice(2))
    await t.dbConnection.raw(
      `update booking set starts_at = ?, ends_at = ?::timestamptz + interval '1 hour', status = ? where number = ?`,
      [from, from, status, id],
    )
    await t.dbConnection.raw(
      `update booking_segment g set starts_at = b.starts_at, ends_at = b.ends_at from booking b
       where b.id = g.booking_id and b.number = ?`,
      [id],
    )
  }

  it("shows today's and the next visits, what waits and what happened; staff their own alone", async () => {
    const { bangkok } = t.city
    const owner = desk(t)
    const late = {
      segments: [{ variant_id: bangkok.service.variants[0].variant_id, staff_id: bangkok.staff_ids[1] }],
    }
    const coming = await owner.book(bangkok, "03:00")
    const today = await owner.book(bangkok, "06:00", late)
    const asked = await owner.book(bangkok, "07:00", late)
    const old = await owner.book(bangkok, "08:00", late)
    const gone = await owner.book(bangkok, "09:00")
    // Noon in Bangkok today, and two days before.
    const date = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Bangkok" }).format(new Date())
    const noon = Date.parse(`${date}T05:00:00Z`)
    await shift(today.number, new Date(noon))
    await shift(asked.number, new Date(noon + 86_400_000), "requested")
    await shift(old.number, new Date(noon - 2 * 86_400_000), "checked_in")
    await owner.post(`/bookings/${gone.id}/cancel`, { reason_code: "customer_request" })

    const all = await agenda(owner)
    expect(all.date).toBe(date)
    expect([numbers(all.today), all.today_count]).toEqual([[today.number], 1])
    expect(all.today[0]).toMatchObject({
      client: "Kamala Chai",
      services: "Massage",
      staff: "Billie Late",
      venue: { id: bangkok.venue_id, name: "Lotus House" },
      time_zone: "Asia/Bangkok",
    })
    expect(numbers(all.next)).toEqual([asked.number, coming.number])
    expect([all.requested, all.without_outcome, all.week]).toEqual([1, 1, []])
    expect(all.activity[0]).toMatchObject({ number: gone.number, to: "cancelled", by: "vendor" })
    expect(all.activity).toHaveLength(6)

    const email = "billie@staff.example"
    const { vendor_id, staff_ids } = bangkok
    const login = { email, role: "staff" as const, vendor_id, staff_member_id: staff_ids[0] }
    const alex = await createUser(t.api, t.getContainer(), login)
    const own = await agenda(desk(t, () => alex))
    expect([own.today, numbers(own.next), own.activity]).toEqual([[], [coming.number], []])
    expect([own.requested, own.without_outcome]).toEqual([0, 0])
    expect(own.week).toHaveLength(7)
    const busy = own.week.filter(({ visits }: { visits: number }) => visits > 0)
    expect(busy).toEqual(own.week.at(-1).date === DAY ? [{ date: DAY, visits: 1, minutes: 60 }] : [])

    const foreign = await agenda(desk(t, () => t.city.other_owner))
    expect([foreign.today, foreign.next, foreign.activity, foreign.requested]).toEqual([[], [], [], 0])
    const figures = await owner.get("/dashboard?period=last_7_days")
    expect(figures.data.dashboard.without_outcome).toEqual({ current: 1, previous: 0 })
  })

  it("counts a class once, however many come, and nothing of one that nobody comes to", async () => {
    const { bangkok } = t.city
    const scheduling = t.getContainer().resolve(SCHEDULING_MODULE)
    const session = (hour: number) => ({
      service_id: bangkok.service.id,
      venue_id: bangkok.venue_id,
      staff_id: bangkok.staff_ids[0],
      starts_at: new Date(`2026-06-10T0${hour}:00:00Z`),
      ends_at: new Date(`2026-06-10T0${hour}:45:00Z`),
      local_starts_at: `2026-06-10T0${hour}:00`,
      time_zone: bangkok.time_zone,
      capacity: 8,
    })
    const [full] = await scheduling.createClassSessions([session(3), session(5)])
    const { vendor_id, venue_id, staff_ids, service } = bangkok
    const { starts_at, ends_at } = full
    const guest = {
      visit: {
        ...{ vendor_id, venue_id, session_id: full.id, starts_at, ends_at },
        status: "completed",
        customer_id: null,
        currency_code: "thb",
        total: 100,
        cancellation_fee: null,
        refund_total: null,
      },
      segment: { staff_id: staff_ids[0], service_id: service.id, processing: null },
    }
    await writeVisits(t.getContainer(), [guest, guest])
    const { data } = await desk(t).get("/dashboard?period=custom&from=2026-06-10&to=2026-06-10")
    const { booked_minutes, visits, revenue } = data.dashboard
    expect([booked_minutes.current, visits.current]).toEqual([45, 2])
    expect(revenue).toEqual([{ currency_code: "thb", current: 200, previous: 0 }])
  })
}
