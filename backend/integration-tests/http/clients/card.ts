import type { Suite } from "../bookings/suite"
import { DAY, desk } from "../calendar/desk"
import { KAMALA } from "./listing"
import { putBack } from "./past"

export function card(t: Suite): void {
  const owner = desk(t)

  it("the card adds up visits, money, no-shows and cancellations of this business alone", async () => {
    const { bangkok, nairobi } = t.city
    const stranger = desk(t, () => t.city.other_owner)
    const first = await owner.book(bangkok, "03:00", { customer: KAMALA })
    const { customer_id } = first
    const book = (time: string, staff = 0, variant = 0) =>
      owner.book(bangkok, time, {
        customer: undefined,
        customer_id,
        segments: [
          { variant_id: bangkok.service.variants[variant].variant_id, staff_id: bangkok.staff_ids[staff] },
        ],
      })
    const second = await book("08:00", 1, 1)
    const third = await book("10:00", 1)
    const missed = await book("04:00")
    const called = await book("05:00")
    const early = await book("06:00")
    await book("07:00")
    await stranger.book(nairobi, "08:00", { customer: { ...KAMALA } })

    const begun = await putBack(t, first.id, 50, "completed")
    await putBack(t, second.id, 30, "checked_in")
    const last = await putBack(t, third.id, 10, "confirmed")
    await putBack(t, missed.id, 20, "no_show", { cancellation_fee: 400 })
    await putBack(t, called.id, 15, "cancelled", { cancelled_by: "customer", cancellation_fee: 200 })
    await putBack(t, early.id, 14, "cancelled", { cancelled_by: "customer" })
    const told = async (id: string, before: string) =>
      t.dbConnection.raw(
        `insert into booking_history (id, booking_id, at, by_type, "from", "to", event)
         select 'h' || id, id, starts_at - ?::interval, 'customer', 'confirmed', 'cancelled', 'status_changed'
         from booking where id = ?`,
        [before, id],
      )
    await told(called.id, "2 hours")
    await told(early.id, "3 days")

    const [{ id }] = (await owner.get("/clients")).data.clients
    const { data } = await owner.get(`/clients/${id}`)
    expect(data.client).toMatchObject({
      ...KAMALA,
      standing: "returning",
      visits: 3,
      first_visit_at: `${begun}T03:00:00.000Z`,
      last_visit_at: `${last}T03:00:00.000Z`,
      last_visit_on: last,
      next_visit_at: `${DAY}T07:00:00.000Z`,
      next_visit_local: `${DAY}T14:00`,
      no_shows: 1,
      cancellations: 2,
      late_cancellations: 1,
      average_interval_days: 20,
      preferred_staff: { id: bangkok.staff_ids[1], visits: 2 },
      // 800 and 1200 and 800 of the visits, 400 and 200 of the fees.
      spend: [{ currency_code: "thb", total: 3400, visits: 3400, products: 0 }],
    })
    const history = await owner.get(`/bookings?customer_id=${customer_id}&limit=3`)
    expect(history.data).toMatchObject({ count: 7, limit: 3 })
  })

  it("only clients of the business can be booked for by their id", async () => {
    const { bangkok, customer } = t.city
    const body = {
      starts_at: `${DAY}T03:00:00.000Z`,
      segments: [{ variant_id: bangkok.service.variants[0].variant_id }],
      source: "phone",
      customer_id: customer.id,
    }
    const refused = await owner.post("/bookings", body)
    expect([refused.status, refused.data.message]).toEqual([
      404,
      `customer_id: there is no customer ${customer.id}`,
    ])
    const platform = desk(t, () => t.city.admin)
    expect((await platform.post("/bookings", body)).status).toBe(200)
    expect((await owner.get("/clients")).data.clients).toMatchObject([
      { customer_id: customer.id, name: "Anchalee Wong", email: customer.email },
    ])
  })
}
