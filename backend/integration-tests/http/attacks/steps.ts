import type { AxiosResponse } from "axios"
import { AUDIT_MODULE } from "../../../src/modules/audit"
import { SCHEDULING_MODULE } from "../../../src/modules/scheduling"
import { Shopper } from "../bookings/shopper"
import { alter, linkTo } from "../links/suite"
import { cleanPlainText } from "../../../src/text/plain-text"
import { Push, stringsIn } from "./pusher"
import { ownerOf, platformOf, type Suite } from "./suite"

const TURNS = [0, 38, 58]

type Put = (field: string) => string

/** Notes of clients, and the reasons of those who decide about businesses, venues, services and bookings. */
export function steps(t: Suite): void {
  const pushing = async (route: string, send: (put: Put) => Promise<AxiosResponse>, untold?: string[]) => {
    for (const turn of TURNS) {
      const push = new Push(route, turn)
      push.check(await send((field) => push.text(field)), untold)
    }
  }
  const me = () => new Shopper(t.api, t.city, t.city.customer.headers)
  const slots = () => t.guest.slots(t.city.bangkok)
  const segments = () => [
    { variant_id: t.city.bangkok.service.variants[0].variant_id, staff_id: t.city.bangkok.staff_ids[0] },
  ]

  const reasonsAboutBusinesses = async () => {
    const { vendor_id } = t.city.nairobi
    const step = (name: string) => (put: Put) =>
      platformOf(t).post(`/vendors/${vendor_id}/${name}`, { reason: put("reason") })
    for (const [name, status] of [
      ["suspend", "approved"],
      ["reinstate", "suspended"],
      ["reject", "pending"],
      ["approve", "pending"],
    ]) {
      await pushing(`POST /admin/vendors/:id/${name}`, async (put) => {
        await t.dbConnection.raw("update vendor set status = ? where id = ?", [status, vendor_id])
        return step(name)(put)
      })
    }
  }

  const reasonsAboutVenues = async () => {
    const { venue_id } = t.city.nairobi
    for (const [name, status] of [
      ["reject", "pending"],
      ["suspend", "published"],
      ["reinstate", "suspended"],
    ]) {
      await pushing(`POST /admin/venues/:id/${name}`, async (put) => {
        await t.dbConnection.raw("update venue set status = ? where id = ?", [status, venue_id])
        return platformOf(t).post(`/venues/${venue_id}/${name}`, { reason: put("reason") })
      })
    }
  }

  const reasonsAboutServices = async () => {
    await platformOf(t).post("/settings/approvals", { services: true })
    const path = `/services/${t.city.bangkok.service.id}`
    await ownerOf(t).post(path, { status: "draft" })
    await pushing("POST /admin/services/:id/reject", async (put) => {
      await ownerOf(t).post(path, { status: "published" })
      return platformOf(t).post(`${path}/reject`, { reason: put("reason") })
    })
  }

  const notesOfClients = async () => {
    const [slot] = await slots()
    await pushing("POST /store/carts/:id/bookings", async (put) => {
      const cart = await t.guest.cart()
      const held = await t.guest.post(`/store/carts/${cart}/bookings`, {
        starts_at: slot.starts_at,
        segments: segments(),
        notes: put("notes"),
      })
      await t.guest.delete(`/store/carts/${cart}/bookings/${held.data.booking?.id}`)
      return held
    })
  }

  const visitsAtTheDesk = async () => {
    const [first] = await slots()
    const beside = { override_rules: true, accept_overlap: true }
    const book = (put: Put) =>
      ownerOf(t).post("/bookings", {
        customer: { name: put("customer.name"), phone: put("customer.phone") },
        starts_at: first.starts_at,
        segments: segments(),
        source: "phone",
        notes: put("notes"),
        ...beside,
      })
    const ids: string[] = []
    await pushing(
      "POST /admin/bookings",
      async (put) => {
        const answer = await book(put)
        ids.push(answer.data.booking.id)
        return ownerOf(t).get(`/bookings/${answer.data.booking.id}`)
      },
      ["customer.name", "customer.phone"],
    )
    let next = 0
    for (const name of ["decline", "cancel"]) {
      const push = new Push(`POST /admin/bookings/:id/${name}`, next)
      const id = ids[next++]
      if (name === "decline") await alter(t, id, { status: "requested" })
      push.check(await ownerOf(t).post(`/bookings/${id}/${name}`, { reason: push.text("reason") }))
    }
  }

  const cancellations = async () => {
    const [early, late] = await slots()
    const { booking } = await me().book(t.city.bangkok, early.starts_at)
    const push = new Push("POST /store/customers/me/bookings/:id/cancel", 3)
    const reason = push.text("reason")
    push.check(await me().post(`/store/customers/me/bookings/${booking}/cancel`, { reason }), ["reason"])
    const guest = await t.guest.book(t.city.bangkok, late.starts_at)
    const linked = new Push("POST /store/bookings/by-link/:token/cancel", 11)
    const link = await linkTo(t, guest.booking)
    linked.check(await t.guest.post(`${link}/cancel`, { reason: linked.text("reason") }), ["reason"])
    const { data } = await ownerOf(t).get(`/bookings/${booking}`)
    expect(stringsIn(data.booking.history)).toContain(cleanPlainText(reason))
  }

  const classes = async () => {
    const session = await t
      .getContainer()
      .resolve(SCHEDULING_MODULE)
      .createClassSessions({
        service_id: t.city.bangkok.service.id,
        venue_id: t.city.bangkok.venue_id,
        starts_at: new Date("2031-03-01T03:00:00Z"),
        ends_at: new Date("2031-03-01T04:00:00Z"),
        local_starts_at: "2031-03-01T10:00",
        time_zone: "Asia/Bangkok",
        capacity: 5,
      })
    const push = new Push("POST /admin/sessions/:id/cancel", 5)
    const answer = await ownerOf(t).post(`/sessions/${session.id}/cancel`, { reason: push.text("reason") })
    push.check(answer, ["reason"])
  }

  const notesOnAlerts = async () => {
    const alert = {
      kind: "foreign_ids" as const,
      principal_kind: "user" as const,
      principal: t.city.owner.id,
      count: 1,
      window_seconds: 60,
      raised_at: new Date(),
    }
    const hours = TURNS.map((_, index) => ({ ...alert, hour: new Date(Date.now() - index * 3_600_000) }))
    const alerts = await t.getContainer().resolve(AUDIT_MODULE).createSecurityAlerts(hours)
    await pushing("POST /admin/security-alerts/:id/acknowledge", (put) =>
      platformOf(t).post(`/security-alerts/${alerts.pop()?.id}/acknowledge`, { note: put("note") }),
    )
  }

  it("reasons of the platform are mere text", async () => {
    await reasonsAboutBusinesses()
    await reasonsAboutVenues()
    await reasonsAboutServices()
    await notesOnAlerts()
  })

  it("notes and reasons about bookings are mere text", async () => {
    await notesOfClients()
    await visitsAtTheDesk()
    await cancellations()
    await classes()
  })
}
