import { z } from "zod"
import { readConnection } from "../connection"
import { expect, test } from "../test"
import {
  agree,
  bookVisit,
  boxOf,
  dateIn,
  drag,
  entry,
  HALF_HOUR,
  openCalendar,
  ownVenue,
} from "./calendar-desk"
import { openDesk, PHONE } from "./open-desk"
import { countRequests } from "./settle"
import { expectSoundPage } from "./walk-menu"

const unitsSchema = z.object({
  calendar: z.object({
    time_zone: z.string(),
    staff: z.array(z.object({ name: z.string() })),
    units: z.array(
      z.object({ resource_id: z.string(), name: z.string(), number: z.number(), of: z.number() }),
    ),
  }),
})
const blockSchema = z.object({ block: z.object({ id: z.string() }) })

test("a visit is dragged, and another window sees it", async ({ browser, request }) => {
  const name = `Dragged ${Date.now()}`
  const visit = await bookVisit(request, name, 4)
  const before = await visit.read()
  const { owner } = readConnection().logins
  const desk = await openDesk(browser, owner)
  await openCalendar(desk, visit)
  const other = await desk.context().newPage()
  countRequests(other)
  await openCalendar(other, visit)
  await expect(entry(other, name)).toBeVisible()

  const box = await boxOf(entry(desk, name))
  await drag(desk, { x: box.x + box.width / 3, y: box.y + 6 }, { y: 2 * HALF_HOUR })
  await agree(desk, /Moved to/)

  const hourLater = new Date(Date.parse(before.starts_at) + 60 * 60_000).toISOString()
  await expect.poll(async () => (await visit.read()).starts_at).toBe(hourLater)
  const local = new Intl.DateTimeFormat("en-GB", { timeZone: visit.zone, timeStyle: "short" })
  await expect(entry(other, name)).toContainText(`${local.format(new Date(hourLater))}–`)
  await desk.context().close()
})

test("a visit is moved and made longer by the keyboard, checked in and completed", async ({
  browser,
  request,
}) => {
  const name = `Keyboard ${Date.now()}`
  const visit = await bookVisit(request, name, 8)
  const before = await visit.read()
  const desk = await openDesk(browser, readConnection().logins.owner)
  await openCalendar(desk, visit)
  await entry(desk, name).focus()
  await desk.keyboard.press("Enter")
  const drawer = desk.getByRole("dialog")
  await drawer.getByRole("button", { name: "Move…" }).click()
  const length = Math.round((Date.parse(before.ends_at) - Date.parse(before.starts_at)) / 60_000)
  await drawer.getByLabel("Length in minutes").fill(String(length + 10))
  await drawer.getByRole("button", { name: "Move", exact: true }).click()
  await agree(desk, /Another length/)
  await expect
    .poll(async () => (await visit.read()).ends_at)
    .toBe(new Date(Date.parse(before.ends_at) + 10 * 60_000).toISOString())
  const { history } = await visit.read()
  expect(history.at(-1)).toMatchObject({ event: "resized", details: { to_minutes: length + 10 } })

  await drawer.getByRole("button", { name: "Check in" }).click()
  await expect.poll(async () => (await visit.read()).status).toBe("checked_in")
  await drawer.getByRole("button", { name: "Complete" }).click()
  await expect.poll(async () => (await visit.read()).status).toBe("completed")
  await desk.context().close()
})

test("every view is sound at the desk and on a phone, in the venue's time", async ({ browser, request }) => {
  const name = `Shown ${Date.now()}`
  const visit = await bookVisit(request, name, 12)
  const { starts_at } = await visit.read()
  const desk = await openDesk(browser, readConnection().logins.owner)
  await openCalendar(desk, visit)
  const local = new Intl.DateTimeFormat("en-GB", { timeZone: visit.zone, timeStyle: "short" })
  await expect(entry(desk, name)).toContainText(local.format(new Date(starts_at)))
  for (const [key, view] of [
    ["w", "week"],
    ["m", "month"],
    ["l", "list"],
    ["d", "day"],
  ] as const) {
    await desk.keyboard.press(key)
    await expect(desk).toHaveURL(new RegExp(`view=${view}`))
    await expectSoundPage(desk, `calendar by ${view}`)
  }
  await desk.keyboard.press("?")
  const dialog = desk.getByRole("dialog")
  // It listens to keys once it has the focus.
  const hasFocus = () => dialog.evaluate((shown) => shown.contains(document.activeElement))
  await expect(dialog).toContainText("Keyboard shortcuts")
  await expect.poll(hasFocus).toBe(true)
  await desk.keyboard.press("Escape")
  // Keys belong to the dialog until it has left.
  await expect(dialog).toHaveCount(0)
  await desk.keyboard.press("n")
  await expect(dialog.getByRole("tab", { name: "Visit" })).toBeVisible()
  await expect.poll(hasFocus).toBe(true)
  await desk.keyboard.press("Escape")
  await desk.setViewportSize(PHONE)
  await expect(desk.getByRole("combobox", { name: "Staff member" })).toBeVisible()
  await desk.context().close()
})

test("rooms are columns, and what is blocked shows in each of its own", async ({ browser, request }) => {
  const { api, venue_id } = await ownVenue(request)
  const date = dateIn(48)
  const room = { name: `Cabin ${Date.now()}`, kind: "room", quantity: 2 }
  await api.post(`/venues/${venue_id}/resources`, room, z.unknown())
  const { calendar } = await api.get(`/calendar?venue_id=${venue_id}&from=${date}&to=${date}`, unitsSchema)
  const titles = calendar.units.map(({ name, number, of }) => (of > 1 ? `${name} ${number}` : name))
  const blocked = calendar.units.find(({ name }) => name === room.name)
  const reason = `Painters ${Date.now()}`
  const span = { starts_at: `${date}T05:00:00Z`, ends_at: `${date}T06:00:00Z` }
  const { block } = await api.post(
    "/blocks",
    { ...span, resource_id: blocked?.resource_id, reason },
    blockSchema,
  )
  const desk = await openDesk(browser, readConnection().logins.owner)
  await openCalendar(desk, { venue_id, date })
  const columns = desk.locator(".ec-header .ec-col-head")
  await expect(columns.filter({ hasText: calendar.staff[0]?.name })).toBeVisible()
  await desk.getByRole("combobox", { name: "Columns" }).click()
  await desk.getByRole("option", { name: "By room" }).click()
  await expect(desk).toHaveURL(/by=units/)
  expect(titles.length).toBeGreaterThan(1)
  await expect(columns).toHaveText(titles)
  await expect(entry(desk, reason)).toHaveCount(room.quantity)
  await expectSoundPage(desk, "calendar by room")
  await api.remove(`/blocks/${block.id}`)
  await api.remove(`/venues/${venue_id}/resources/${blocked?.resource_id}`)
  await desk.context().close()
})

test("a line shows the venue's time today, and no other day has one", async ({ browser, request }) => {
  const { api, venue_id } = await ownVenue(request)
  const [today, next] = [dateIn(0), dateIn(1)]
  const path = `/calendar?venue_id=${venue_id}&from=${today}&to=${today}`
  const { time_zone } = (await api.get(path, unitsSchema)).calendar
  const desk = await openDesk(browser, readConnection().logins.owner)
  // The venue's noon, whenever the test runs and wherever the browser is.
  const utcNoon = new Date(`${today}T12:00:00Z`)
  const hourThere = new Intl.DateTimeFormat("en-GB", { timeZone: time_zone, hour: "2-digit" }).format(utcNoon)
  await desk.clock.setFixedTime(utcNoon.getTime() + (12 - Number(hourThere)) * 3_600_000)
  await openCalendar(desk, { venue_id, date: today })
  const line = desk.locator(".ec-now-indicator")
  await expect(line).toBeVisible()
  const noon = await boxOf(desk.locator(".ec-sidebar").getByText("12:00", { exact: true }))
  const { y } = await boxOf(line)
  expect(Math.abs(y - (noon.y + noon.height / 2))).toBeLessThan(HALF_HOUR / 2)
  await openCalendar(desk, { venue_id, date: next })
  await expect(desk.locator(".ec-sidebar").getByText("12:00", { exact: true })).toBeVisible()
  await expect(line).toHaveCount(0)
  await desk.context().close()
})
