import type { APIRequestContext, Page } from "@playwright/test"
import { z } from "zod"
import { expectAccessible } from "../accessibility"
import { readConnection } from "../connection"
import { expect, test } from "../test"
import { DeskApi } from "./desk-api"
import { at, DESKTOP, openDesk, PHONE } from "./open-desk"
import { settle } from "./settle"
import { expectSoundPage } from "./walk-menu"

const workspaceSchema = z.object({
  workspace: z.object({
    venues: z.array(z.object({ id: z.string() })),
    staff_member_id: z.string().nullish(),
  }),
})
const dayShape = z.object({
  date: z.string(),
  is_override: z.boolean(),
  shifts: z.array(z.object({ starts: z.string(), ends: z.string() })),
})
const rotaSchema = z.object({
  rota: z.object({
    staff: z.array(z.object({ id: z.string(), name: z.string(), days: z.array(dayShape) })),
  }),
})
const staffSchema = z.object({
  staff_member: z.object({
    id: z.string(),
    name: z.string(),
    venue_id: z.string(),
    shifts: z.object({
      weekly: z.array(z.object({ weekday: z.number(), starts: z.string(), ends: z.string() })),
    }),
  }),
})
const requestSchema = z.object({ time_off_request: z.object({ id: z.string(), status: z.string() }) })

const DAY_MS = 86_400_000
/** The Monday of a week some weeks ahead, far enough from what other tests use. */
function mondayIn(weeks: number): string {
  const now = new Date()
  const monday = new Date(now.getTime() + (7 * weeks + 1 - (now.getUTCDay() || 7)) * DAY_MS)
  return monday.toISOString().slice(0, 10)
}

const later = (date: string, days: number) =>
  new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10)

/** The demo's staff member, and their business as its owner sees it. */
async function team(request: APIRequestContext) {
  const { owner, staff } = readConnection().logins
  const api = await DeskApi.signIn(request, owner)
  const own = await DeskApi.signIn(request, staff)
  const { workspace } = await own.get("/workspace", workspaceSchema)
  const path = `/staff/${workspace.staff_member_id ?? ""}`
  const read = async () => (await api.get(path, staffSchema)).staff_member
  const member = await read()
  const daysOf = async (from: string, to = from) => {
    const query = `venue_id=${member.venue_id}&from=${from}&to=${to}&staff_id=${member.id}`
    return (await api.get(`/rota?${query}`, rotaSchema)).rota.staff[0]?.days ?? []
  }
  const dayOf = async (date: string) => (await daysOf(date))[0]
  return { api, own, member, read, daysOf, dayOf, path }
}

async function openRota(desk: Page, venue: string, date: string, view = "week") {
  await desk.goto(at(`/rota?venue=${venue}&date=${date}&view=${view}`))
  await expect(desk.getByRole("heading", { level: 1 })).toContainText("Team schedule of")
  await settle(desk)
}

/** A form over its page: what lies behind is looked at by itself, and the dashboard's own button that closes has no name. */
const AROUND = ["main", "[role=dialog] kbd + button", "[role=dialog] button:has(+ kbd)", "[role=spinbutton]"]

async function expectSoundDialog(desk: Page, name: string) {
  await expect(desk.getByRole("dialog")).toBeVisible()
  await settle(desk)
  for (const viewport of [DESKTOP, PHONE]) {
    await desk.setViewportSize(viewport)
    await expectAccessible(desk, `${name}, ${viewport.width} wide`, AROUND)
  }
  await desk.setViewportSize(DESKTOP)
}

test("a cell is changed to a day off, copied to the next week, and given back", async ({
  browser,
  request,
}) => {
  const { api, member, daysOf, dayOf, path } = await team(request)
  const monday = mondayIn(20)
  const week = await daysOf(monday, later(monday, 6))
  const worked = week.findIndex(({ shifts }) => shifts.length > 0)
  const [date, next] = [later(monday, worked), later(monday, worked + 7)]
  const desk = await openDesk(browser, readConnection().logins.owner)
  await openRota(desk, member.venue_id, monday)
  await desk.getByRole("row").filter({ hasText: member.name }).getByRole("link").nth(worked).click()
  const drawer = desk.getByRole("dialog")
  await drawer.getByRole("combobox", { name: "On this date" }).click()
  await desk.getByRole("option", { name: "Day off" }).click()
  await drawer.getByRole("button", { name: "Save" }).click()
  await expect(desk.getByText("The day was saved")).toBeVisible()
  expect(await dayOf(date)).toMatchObject({ is_override: true, shifts: [] })

  await desk.getByRole("link", { name: "Copy week" }).click()
  await drawer.getByRole("button", { name: "Copy week" }).click()
  await expect(desk.getByText("The week was copied")).toBeVisible()
  expect(await dayOf(next)).toMatchObject({ is_override: true, shifts: [] })
  const schema = z.object({ staff_member: z.object({ id: z.string() }) })
  await api.post(`${path}/days`, { dates: [date, next], shifts: null }, schema)
  await openRota(desk, member.venue_id, monday)
  await expect(desk.getByRole("row").filter({ hasText: member.name })).not.toContainText("This date only")
  await desk.context().close()
})

test("shifts that overlap are refused beside the field, also those of the night before", async ({
  browser,
  request,
}) => {
  const { member, dayOf } = await team(request)
  const monday = mondayIn(22)
  const desk = await openDesk(browser, readConnection().logins.owner)
  await desk.goto(
    at(`/rota/day?venue=${member.venue_id}&staff=${member.id}&on=${monday}&date=${monday}&view=week`),
  )
  const drawer = desk.getByRole("dialog")
  await drawer.getByRole("combobox", { name: "On this date" }).click()
  await desk.getByRole("option", { name: "Other shifts" }).click()
  await drawer.getByLabel("Until", { exact: true }).first().fill("17:00")
  await drawer.getByLabel("From", { exact: true }).first().fill("09:00")
  await drawer.getByRole("button", { name: "Add an interval" }).click()
  await drawer.getByLabel("From", { exact: true }).last().fill("16:00")
  await drawer.getByLabel("Until", { exact: true }).last().fill("18:00")
  await drawer.getByRole("button", { name: "Save" }).click()
  await expect(drawer.getByRole("alert")).toContainText("overlaps")
  expect((await dayOf(monday))?.is_override).toBe(false)
  await desk.context().close()
})

test("weekly shifts are drawn, moved and split as bars, by mouse and by keyboard", async ({
  browser,
  request,
}) => {
  const { api, read, path } = await team(request)
  const before = (await read()).shifts
  const schema = z.object({ staff_member: z.object({ id: z.string() }) })
  const weekly = [{ weekday: 1, starts: "09:00", ends: "17:00" }]
  try {
    await api.post(`${path}/shifts`, { weekly, overrides: [] }, schema)
    const desk = await openDesk(browser, readConnection().logins.owner)
    await desk.goto(at(`${path}/shifts`))
    const whole = desk.getByRole("slider", { name: "Move Monday, shift 1" })
    await whole.focus()
    await desk.keyboard.press("Shift+ArrowRight")
    await expect(whole).toHaveAttribute("aria-valuetext", "10:00 – 18:00")
    await desk.getByRole("slider", { name: "End of Monday, shift 1" }).focus()
    await desk.keyboard.press("ArrowLeft")
    await expect(whole).toHaveAttribute("aria-valuetext", "10:00 – 17:45")
    await whole.focus()
    await desk.keyboard.press("b")
    await expect(desk.getByRole("slider", { name: "Move Monday, shift 2" })).toBeVisible()

    const tuesday = await desk.getByRole("group", { name: "Tuesday" }).boundingBox()
    if (!tuesday) throw new Error("There is no Tuesday")
    const y = tuesday.y + tuesday.height / 2
    const xOf = (hour: number) => tuesday.x + (tuesday.width / 24) * hour
    await desk.mouse.move(xOf(8), y)
    await desk.mouse.down()
    for (let hour = 8.5; hour <= 12; hour += 0.5) await desk.mouse.move(xOf(hour), y)
    await desk.mouse.up()
    await expect(desk.getByRole("slider", { name: "Move Tuesday, shift 1" })).toHaveAttribute(
      "aria-valuetext",
      "08:00 – 12:00",
    )
    const end = await desk.getByRole("slider", { name: "End of Tuesday, shift 1" }).boundingBox()
    if (!end) throw new Error("The shift has no end")
    const grip = end.x + end.width / 2
    await desk.mouse.move(grip, y)
    await desk.mouse.down()
    await desk.mouse.move(grip + xOf(14) - xOf(12), y, { steps: 5 })
    await desk.mouse.up()
    await desk.getByRole("button", { name: "Save" }).click()
    await expect(desk.getByText("The shifts were saved")).toBeVisible()
    expect((await read()).shifts.weekly).toMatchObject([
      { weekday: 1, starts: "10:00", ends: "13:45" },
      { weekday: 1, starts: "14:15", ends: "17:45" },
      { weekday: 2, starts: "08:00", ends: "14:00" },
    ])
    await desk.context().close()
  } finally {
    await api.post(`${path}/shifts`, before, schema)
  }
})

test("a staff member asks for time off, the owner approves it with a note", async ({ browser, request }) => {
  const { api, own, member } = await team(request)
  const reason = `Wedding ${Date.now()}`
  const monday = mondayIn(24)
  const asker = await openDesk(browser, readConnection().logins.staff)
  await asker.goto(at("/my-schedule"))
  await expect(asker.getByRole("heading", { level: 1, name: "My schedule" })).toBeVisible()
  const asked = await own.post(
    "/time-off-requests",
    { starts_at: `${monday}T08:00:00Z`, ends_at: `${monday}T10:00:00Z`, reason },
    requestSchema,
  )
  const { id } = asked.time_off_request
  const desk = await openDesk(browser, readConnection().logins.owner)
  await desk.goto(at("/time-off-requests?status=%22open%22"))
  const row = desk.getByRole("row").filter({ hasText: reason })
  await expect(row).toContainText(member.name)
  await row.getByRole("button", { name: "Approve" }).click()
  const prompt = desk.getByRole("alertdialog")
  await prompt.getByLabel("Reason").fill("Enjoy it")
  await prompt.getByRole("button", { name: "Approve" }).click()
  await expect(desk.getByText("The request was approved")).toBeVisible()
  expect((await api.get(`/time-off-requests/${id}`, requestSchema)).time_off_request.status).toBe("approved")
  await asker.reload()
  await expect(asker.getByRole("row").filter({ hasText: reason })).toContainText("Approved")
  await expect(asker.getByRole("row").filter({ hasText: reason })).toContainText("Enjoy it")
  // Shifts are their managers' to change.
  await expect(asker.getByRole("link", { name: /Change$/ })).toHaveCount(0)
  const off = z.object({ time_off: z.array(z.object({ id: z.string(), reason: z.string().nullable() })) })
  const { time_off } = await api.get(`/staff/${member.id}/time-off?limit=100`, off)
  for (const absence of time_off.filter((one) => one.reason === reason))
    await api.remove(`/time-off/${absence.id}`)
  await desk.context().close()
  await asker.context().close()
})

test("the pages of the team are sound at the desk and on a phone", async ({ browser, request }) => {
  test.setTimeout(240_000)
  const { member, path } = await team(request)
  const monday = mondayIn(0)
  const desk = await openDesk(browser, readConnection().logins.owner)
  for (const view of ["day", "week", "month"]) {
    await openRota(desk, member.venue_id, monday, view)
    await expectSoundPage(desk, `team schedule by ${view}`)
  }
  for (const page of [
    `/rota/copy-week?venue=${member.venue_id}&date=${monday}`,
    `${path}/shifts`,
    `${path}/skills`,
  ]) {
    await desk.goto(at(page))
    await expectSoundDialog(desk, page)
  }
  await desk.goto(at("/time-off-requests"))
  await expectSoundPage(desk, "requests for time off")
  await desk.context().close()
  const own = await openDesk(browser, readConnection().logins.staff, PHONE)
  for (const page of ["/my-schedule", path]) {
    await own.goto(at(page))
    await expectSoundPage(own, page)
  }
  await own.goto(at("/my-schedule/ask"))
  await expectSoundDialog(own, "asking for time off")
  await own.context().close()
})
