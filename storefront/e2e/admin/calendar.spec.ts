import type { APIRequestContext, Page } from "@playwright/test"
import { z } from "zod"
import { readConnection } from "../connection"
import { expect, test } from "../test"
import { DeskApi } from "./desk-api"
import { at, openDesk, PHONE } from "./open-desk"
import { expectSoundPage } from "./walk-menu"

const workspaceSchema = z.object({ workspace: z.object({ venues: z.array(z.object({ id: z.string() })) }) })
const servicesSchema = z.object({
  services: z.array(
    z.object({
      kind: z.string(),
      paused: z.boolean(),
      staff_ids: z.array(z.string()),
      variants: z.array(z.object({ id: z.string() })),
    }),
  ),
})
const freeSchema = z.object({
  availability: z.object({
    time_zone: z.string(),
    days: z.array(z.object({ date: z.string(), slots: z.array(z.object({ starts_at: z.string() })) })),
  }),
})
const bookingSchema = z.object({ booking: z.object({ id: z.string() }) })
const timesSchema = z.object({
  booking: z.object({
    starts_at: z.string(),
    ends_at: z.string(),
    status: z.string(),
    history: z.array(z.object({ event: z.string(), details: z.record(z.string(), z.unknown()).nullable() })),
  }),
})

const DAY_MS = 86_400_000
const dateIn = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10)

/** A visit of its own for each test, some days ahead, at the first free time of somebody who performs it. */
async function bookVisit(request: APIRequestContext, name: string, days: number) {
  const api = await DeskApi.signIn(request, readConnection().logins.owner)
  const { workspace } = await api.get("/workspace", workspaceSchema)
  const venue_id = workspace.venues[0]?.id ?? ""
  const path = `/services?venue_id=${venue_id}&status=published&limit=100`
  const { services } = await api.get(path, servicesSchema)
  const service = services.find(
    ({ kind, paused, staff_ids }) => kind === "appointment" && !paused && staff_ids.length > 1,
  )
  const segments = [{ variant_id: service?.variants[0]?.id, staff_id: null }]
  const span = { from: dateIn(days), to: dateIn(days + 6) }
  const { availability } = await api.post("/calendar/free-times", { venue_id, segments, ...span }, freeSchema)
  const day = availability.days.find(({ slots }) => slots.length > 4)
  const starts_at = day?.slots[0]?.starts_at
  const { booking } = await api.post(
    "/bookings",
    { customer: { name }, starts_at, segments, source: "phone" },
    bookingSchema,
  )
  const read = async () => (await api.get(`/bookings/${booking.id}`, timesSchema)).booking
  return { api, venue_id, date: day?.date ?? "", id: booking.id, read, zone: availability.time_zone }
}

const entry = (desk: Page, name: string) => desk.getByRole("button", { name: new RegExp(name) })

async function openCalendar(desk: Page, { venue_id, date }: { venue_id: string; date: string }) {
  await desk.goto(at(`/calendar?venue=${venue_id}&date=${date}`))
  await expect(desk.getByRole("heading", { level: 1 })).toContainText("Calendar of")
}

/** Agrees to whatever is asked, as long as something is asked. */
async function agree(desk: Page): Promise<void> {
  const question = desk.getByRole("alertdialog")
  for (let asked = 0; asked < 2; asked += 1) {
    const isAsked = await question.waitFor({ timeout: 4_000 }).then(
      () => true,
      () => false,
    )
    if (!isAsked) return
    await question.getByRole("button").last().click()
  }
}

test("a visit is dragged, and another window sees it", async ({ browser, request }) => {
  const name = `Dragged ${Date.now()}`
  const visit = await bookVisit(request, name, 4)
  const before = await visit.read()
  const { owner } = readConnection().logins
  const desk = await openDesk(browser, owner)
  await openCalendar(desk, visit)
  const other = await desk.context().newPage()
  await openCalendar(other, visit)
  const shownBefore = await entry(other, name).innerText()

  await entry(desk, name).scrollIntoViewIfNeeded()
  const box = await entry(desk, name).boundingBox()
  if (!box) throw new Error("The visit is not on the board")
  const [x, y] = [box.x + box.width / 3, box.y + 6]
  await desk.mouse.move(x, y)
  await desk.mouse.down()
  // Half an hour is 28 pixels.
  for (let step = 1; step <= 14; step += 1) await desk.mouse.move(x, y + step * 4)
  await desk.mouse.up()
  await agree(desk)

  const hourLater = new Date(Date.parse(before.starts_at) + 60 * 60_000).toISOString()
  await expect.poll(async () => (await visit.read()).starts_at).toBe(hourLater)
  await expect(entry(other, name)).not.toHaveText(shownBefore, { timeout: 8_000 })
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
  await agree(desk)
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
  await expect(desk.getByRole("dialog")).toContainText("Keyboard shortcuts")
  await desk.keyboard.press("Escape")
  await desk.keyboard.press("n")
  await expect(desk.getByRole("dialog").getByRole("tab", { name: "Visit" })).toBeVisible()
  await desk.keyboard.press("Escape")
  await desk.setViewportSize(PHONE)
  await expect(desk.getByRole("combobox", { name: "Staff member" })).toBeVisible()
  await desk.context().close()
})
