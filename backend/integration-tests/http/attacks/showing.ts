import sharp from "sharp"
import { readCalendar } from "../../../src/calendar/testing/read-calendar"
import { VENUE_MODULE } from "../../../src/modules/venue"
import { VENDOR_MODULE } from "../../../src/modules/vendor"
import { SCHEDULING_MODULE } from "../../../src/modules/scheduling"
import { cleanLine } from "../../../src/text/plain-text"
import { ATTACKER, ATTACKS } from "../../fixtures/attacks"
import { createCustomer } from "../../fixtures/people"
import { Shopper } from "../bookings/shopper"
import { alter, deliverMail, linkTo } from "../links/suite"
import { mailTo } from "../mail/mailbox"
import { Push } from "./pusher"
import { ownerOf, platformOf, type Suite } from "./suite"

const NAMED = ["script", "out of the title", "header", "calendar", "formula", "override"]
const HOSTILE = ATTACKS.filter(({ name }) => NAMED.includes(name))

const tagsOf = (html: string) => html.match(/<[^>]*>/g)

/** Where texts come out: mail, calendars, CSV, and what core shows of people. */
export function showing(t: Suite): void {
  const me = () => new Shopper(t.api, t.city, t.city.customer.headers)

  /** Names everything that a visit shows by one text, past every route. */
  const nameAll = async (name: string) => {
    const { venue_id, vendor_id, staff_ids, service } = t.city.bangkok
    const container = t.getContainer()
    await container.resolve(VENUE_MODULE).updateVenues({ id: venue_id, name, address_1: name, city: name })
    await container.resolve(VENDOR_MODULE).updateVendors({ id: vendor_id, name })
    const scheduling = container.resolve(SCHEDULING_MODULE)
    await scheduling.updateStaffMembers(staff_ids.map((id) => ({ id, name })))
    await scheduling.updateServices({ id: service.id, title: name })
  }

  it("a mail and its calendar have the same shape, whatever things are called", async () => {
    const shapes: unknown[] = []
    for (const [index, text] of ["Lotus", ...HOSTILE.map((attack) => attack.text)].entries()) {
      await nameAll(text)
      const slots = await t.guest.slots(t.city.bangkok, 4)
      const { booking } = await t.guest.book(t.city.bangkok, slots[index].starts_at)
      const to = `guest.${index}@attacked.example`
      await t.dbConnection.raw(
        `update "order" set email = ? where id = (select order_id from booking where id = ?)`,
        [to, booking],
      )
      await deliverMail(t)
      const [mail] = await mailTo(t.api, to)
      expect(mail.subject).not.toMatch(/[\r\n\u202e]/)
      expect([text, mail.html.includes(`//${ATTACKER}/"`)]).toEqual([text, false])
      const files = mail.attachments.map(({ content }) =>
        readCalendar(Buffer.from(content, "base64").toString()),
      )
      const { data } = await t.guest.get(`${await linkTo(t, booking)}/calendar.ics`)
      shapes.push({
        tags: tagsOf(mail.html)?.map((tag) => tag.replace(/href="[^"]*"/, "href")),
        lines: mail.text.split("\n").length,
        events: [...files, readCalendar(data)].map(({ events }) => events.length),
        properties: readCalendar(data).events.map(({ component }) =>
          component.getAllProperties().map(({ name }) => name),
        ),
      })
    }
    for (const shape of shapes) expect(shape).toEqual(shapes[0])
  })

  it("the audit log as CSV has no cell that a spreadsheet would run", async () => {
    const formulas = ATTACKS.filter(({ name }) => name.startsWith("formula"))
    for (const { text } of formulas) {
      const { status } = await ownerOf(t).post(`/venues/${t.city.bangkok.venue_id}`, {
        name: text,
        city: text,
      })
      expect(status).toBe(200)
    }
    const { status, data } = await platformOf(t).get("/audit-entries/export")
    expect(status).toBe(200)
    const cells = cellsOf(String(data).replace(/^\ufeff/, ""))
    expect(cells.filter((cell) => cell.includes("HYPERLINK")).length).toBeGreaterThan(0)
    expect(cells.filter((cell) => /^[\s"]*[=+@\t\r＝]|^-(?!\d+(\.\d+)?$)/.test(cell))).toEqual([])
  })

  it("core's routes keep people's names and addresses as mere text", async () => {
    const { headers } = await createCustomer(t.api, t.getContainer(), {
      email: "named@attacked.example",
      first_name: "Before",
      last_name: "Before",
    })
    const customer = new Shopper(t.api, t.city, headers)
    for (const { text } of ATTACKS) {
      const name = cleanLine(text)
      const { data } = await customer.post("/store/customers/me", { first_name: text, company_name: text })
      expect([data.customer.first_name, data.customer.company_name]).toEqual([name, name])
    }
    for (const { text } of HOSTILE) {
      const cart = await me().cart()
      const address = { first_name: text, last_name: text, address_1: text, city: text, country_code: "th" }
      const { data } = await me().post(`/store/carts/${cart}`, { shipping_address: address })
      const { first_name, last_name, address_1, city } = data.cart.shipping_address
      expect([first_name, last_name, address_1, city]).toEqual(Array(4).fill(cleanLine(text)))
    }
    const refused = await customer.post("/store/customers/me", { first_name: "a\u0000b" })
    expect([refused.status, refused.data.message]).toEqual([
      400,
      "first_name: must not contain control characters",
    ])
  })

  it("a picture's description", async () => {
    const [image] = await t
      .getContainer()
      .resolve(VENUE_MODULE)
      .createVenueImages([
        { venue_id: t.city.bangkok.venue_id, url: "http://localhost/a.webp", alt: "", rank: 0 },
      ])
    for (const turn of [0, 23, 38, 58]) {
      const push = new Push("POST /admin/venues/:id/images/:image_id", turn)
      const body = { alt: push.text("alt") }
      push.check(await ownerOf(t).post(`/venues/${t.city.bangkok.venue_id}/images/${image.id}`, body))
    }
  })

  it("the description of a picture of a service", async () => {
    const { id } = t.city.bangkok.service
    const content = await sharp({ create: { width: 8, height: 8, channels: 3, background: "teal" } })
      .png()
      .toBuffer()
    const form = new FormData()
    form.append("files", new Blob([content], { type: "image/png" }), "a.png")
    const [image] = (await ownerOf(t).post(`/services/${id}/images`, form)).data.service.images
    for (const turn of [0, 23, 38, 58]) {
      const push = new Push("POST /admin/services/:id/images/:image_id", turn)
      push.check(await ownerOf(t).post(`/services/${id}/images/${image.id}`, { alt: push.text("alt") }))
    }
  })

  it("a visit with hostile notes is listed to its client and at the desk", async () => {
    const [slot] = await me().slots(t.city.bangkok, 5)
    const { booking } = await me().book(t.city.bangkok, slot.starts_at)
    for (const { text } of HOSTILE) {
      await alter(t, booking, { notes: text })
      const { data } = await ownerOf(t).get(`/bookings/${booking}`)
      expect(data.booking.notes).toBe(text)
      expect((await me().get(`/store/customers/me/bookings/${booking}`)).data.booking.notes).toBe(text)
    }
  })
}

/** The cells of a CSV file, as RFC 4180 has it. */
function cellsOf(csv: string): string[] {
  return [...csv.matchAll(/(?:^|,|\n)(?:"((?:[^"]|"")*)"|([^",\n]*))/g)].map(([, quoted, bare]) =>
    (quoted ?? bare ?? "").replace(/""/g, '"'),
  )
}
