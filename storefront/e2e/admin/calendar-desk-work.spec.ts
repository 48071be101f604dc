import { z } from "zod"
import { readConnection } from "../connection"
import { expect, test } from "../test"
import { bookVisit, dateIn, entry, openCalendar, ownVenue } from "./calendar-desk"
import { openDesk } from "./open-desk"

const clientSchema = z.object({ client: z.object({ id: z.string(), customer_id: z.string() }) })
const visitsSchema = z.object({
  bookings: z.array(
    z.object({
      id: z.string(),
      source: z.string(),
      starts_at: z.string(),
      segments: z.array(z.object({ title: z.string() })),
    }),
  ),
})
const timeOffSchema = z.object({
  time_off: z.array(
    z.object({
      id: z.string(),
      starts_at: z.string(),
      ends_at: z.string(),
      reason: z.string().nullable(),
    }),
  ),
})

const DAY_MS = 86_400_000

test("a walk-in who has been here before is found and booked for two services at a free time", async ({
  browser,
  request,
}) => {
  const { api, venue_id, offered } = await ownVenue(request)
  const [one, two = one] = offered
  const name = `Walk-in ${Date.now()}`
  const { client } = await api.post("/clients", { name, phone: "+66 81 555 0134" }, clientSchema)
  const desk = await openDesk(browser, readConnection().logins.owner)
  await openCalendar(desk, { venue_id, date: dateIn(33) })
  await desk.getByRole("button", { name: "New", exact: true }).click()
  const drawer = desk.getByRole("dialog")
  await drawer.getByPlaceholder("Name, phone or e-mail").fill(name)
  await drawer.getByRole("button", { name: new RegExp(name) }).click()
  for (const [index, service] of [one, two].entries()) {
    if (index > 0) await drawer.getByRole("button", { name: "Add a service" }).click()
    const part = drawer.getByRole("group", { name: `Service ${index + 1}` })
    await part.getByRole("combobox", { name: "Service" }).fill(service?.title ?? "")
    await desk.getByRole("option", { name: service?.title, exact: true }).click()
  }
  const free = drawer.getByRole("group", { name: /^Free times on/ })
  const time = free.getByRole("button").first()
  const shown = (await time.textContent()) ?? ""
  await time.click()
  await drawer.getByRole("button", { name: "Book", exact: true }).click()
  await expect(drawer).toHaveCount(0)
  const { bookings } = await api.get(`/bookings?customer_id=${client.customer_id}`, visitsSchema)
  expect(bookings).toHaveLength(1)
  expect(bookings[0]?.source).toBe("walk_in")
  expect(bookings[0]?.segments.map(({ title }) => title)).toEqual([one?.title, two?.title])
  await expect(entry(desk, name).first()).toContainText(shown)
  await api.post(`/bookings/${bookings[0]?.id}/cancel`, {}, z.unknown())
  await desk.context().close()
})

test("a time is blocked, shown as blocked, and free again", async ({ browser, request }) => {
  const { venue_id } = await ownVenue(request)
  const desk = await openDesk(browser, readConnection().logins.owner)
  await openCalendar(desk, { venue_id, date: dateIn(36) })
  await desk.getByRole("button", { name: "New", exact: true }).click()
  const drawer = desk.getByRole("dialog")
  await drawer.getByRole("tab", { name: "Block" }).click()
  const panel = drawer.getByRole("tabpanel", { name: "Block" })
  await panel.getByLabel("Time").first().fill("06:00")
  await panel.getByLabel("Time").last().fill("07:00")
  const reason = `Boiler ${Date.now()}`
  await panel.getByLabel("Reason").fill(reason)
  await panel.getByRole("button", { name: "Save" }).click()
  await expect(desk.getByText("The time is blocked")).toBeVisible()
  const block = entry(desk, reason)
  await expect(block).toContainText("06:00–07:00 Blocked")
  await block.press("Enter")
  await desk.getByRole("dialog").getByRole("button", { name: "Remove" }).click()
  await desk.getByRole("alertdialog").getByRole("button", { name: "Remove" }).click()
  await expect(block).toHaveCount(0)
  await desk.context().close()
})

test("time off over a visit is entered once that is agreed to, and the visit stays", async ({
  browser,
  request,
}) => {
  const visit = await bookVisit(request, `Stays ${Date.now()}`, 44)
  const { starts_at, ends_at, status, segments } = await visit.read()
  const member = segments[0]?.staff
  const reason = `Training ${Date.now()}`
  const stored = async () =>
    (await visit.api.get(`/staff/${member?.id}/time-off?limit=100`, timeOffSchema)).time_off.filter(
      (one) => one.reason === reason,
    )
  const clock = new Intl.DateTimeFormat("en-GB", { timeZone: visit.zone, timeStyle: "short" })
  const timeOf = (instant: string) => clock.format(new Date(instant))
  const desk = await openDesk(browser, readConnection().logins.owner)
  await openCalendar(desk, visit)
  await desk.getByRole("button", { name: "New", exact: true }).click()
  const drawer = desk.getByRole("dialog")
  await drawer.getByRole("tab", { name: "Time off" }).click()
  const panel = drawer.getByRole("tabpanel", { name: "Time off" })
  await panel.getByRole("combobox", { name: "For whom" }).click()
  await desk.getByRole("option", { name: member?.name, exact: true }).click()
  await panel.getByLabel("Time").first().fill(timeOf(starts_at))
  await panel.getByLabel("Time").last().fill(timeOf(ends_at))
  await panel.getByLabel("Reason").fill(reason)
  await panel.getByRole("button", { name: "Save" }).click()
  const question = desk.getByRole("alertdialog")
  await expect(question).toContainText("lie in this time")
  await question.getByRole("button", { name: "Cancel" }).click()
  expect(await stored()).toEqual([])

  await panel.getByRole("button", { name: "Save" }).click()
  await question.getByRole("button", { name: "Enter it all the same" }).click()
  await expect(desk.getByText("The time off is entered")).toBeVisible()
  const [entered] = await stored()
  expect(entered).toMatchObject({ starts_at, ends_at })
  await expect(entry(desk, reason)).toContainText(`${timeOf(starts_at)}–${timeOf(ends_at)} Time off`)
  expect(await visit.read()).toMatchObject({ status, starts_at })
  await visit.api.remove(`/time-off/${entered?.id}`)
  await visit.api.post(`/bookings/${visit.id}/cancel`, {}, z.unknown())
  await desk.context().close()
})

test("a visit of yesterday without an outcome is marked as missed in one click", async ({
  browser,
  request,
}) => {
  const name = `Forgotten ${Date.now()}`
  const visit = await bookVisit(request, name, 40)
  // Late on the venue's own yesterday: the list begins with the latest, and ends after twenty.
  const yesterday = new Intl.DateTimeFormat("en-CA", { timeZone: visit.zone }).format(Date.now() - DAY_MS)
  const moved = { starts_at: `${yesterday}T14:00:00Z`, override_rules: true, accept_overlap: true }
  await visit.api.post(`/bookings/${visit.id}/reschedule`, moved, z.unknown())
  const desk = await openDesk(browser, readConnection().logins.owner)
  await openCalendar(desk, visit)
  const left = desk.getByRole("region", { name: /no outcome yet$/ })
  await left.getByRole("button", { name: "Show" }).click()
  await left.getByRole("listitem").filter({ hasText: name }).getByRole("button", { name: "No-show" }).click()
  await expect.poll(async () => (await visit.read()).status).toBe("no_show")
  await expect(left.getByRole("listitem").filter({ hasText: name })).toHaveCount(0)
  await desk.context().close()
})
