import { z } from "zod"
import { expectAccessible } from "../accessibility"
import { readConnection } from "../connection"
import { expect, test } from "../test"
import { DeskApi } from "./desk-api"
import { at, openDesk } from "./open-desk"
import { settle } from "./settle"
import { expectSoundPage } from "./walk-menu"
import { watchDesk } from "./watch-desk"

const ownSchema = z.object({
  attendance: z.object({ staff_id: z.string(), open: z.object({ id: z.string() }).nullable() }),
})
const staffSchema = z.object({ staff_member: z.object({ name: z.string(), venue_id: z.string() }) })
const recordSchema = z.object({ attendance_record: z.object({ id: z.string(), date: z.string() }) })

/** The button that closes a drawer and the parts of a date are the dashboard's own. */
const CORE = ["[role=dialog] > .border-b button", "[role=spinbutton]"]

/** A day before all that the demo city holds. */
const DAY = new Date(Date.now() - 60 * 86_400_000).toISOString().slice(0, 10)

test.setTimeout(240_000)

test("staff check in, take a break and check out, and see their own days alone", async ({
  browser,
  request,
}) => {
  const { staff } = readConnection().logins
  const api = await DeskApi.signIn(request, staff)
  const { attendance } = await api.get("/attendance/me", ownSchema)
  const step = `/attendance/staff/${attendance.staff_id}`
  if (attendance.open) await api.post(`${step}/check-out`, {}, recordSchema)

  const desk = await openDesk(browser, staff)
  await desk.goto(at("/attendance"))
  await settle(desk)
  const watch = watchDesk(desk)
  const own = desk.getByRole("status").first()
  await expect(own).toHaveText("You are not checked in.")
  await expectSoundPage(desk, "attendance of staff")
  await desk.getByRole("button", { name: "Check in", exact: true }).click()
  await expect(own).toHaveText(/^You are checked in since \d\d:\d\d\.$/)
  await desk.getByRole("button", { name: "Start break" }).click()
  await expect(own).toHaveText(/^You are on a break since \d\d:\d\d\.$/)
  await desk.getByRole("button", { name: "End break" }).click()
  await expect(own).toHaveText(/^You are checked in/)

  // A second window that was open all along is told, and shows how it is.
  const other = await desk.context().newPage()
  await other.goto(at("/attendance"))
  await expect(other.getByRole("button", { name: "Check out" })).toBeVisible()
  await desk.getByRole("button", { name: "Check out" }).click()
  await expect(own).toHaveText("You are not checked in.")
  expect(watch.troubles).toEqual([])
  await other.getByRole("button", { name: "Check out" }).click()
  await expect(other.getByText("They are not checked in")).toBeVisible()
  await other.close()

  await expect(desk.getByRole("heading", { name: "Your days" })).toBeVisible()
  await expect(desk.getByRole("button", { name: "Payroll file" })).toHaveCount(0)
  await desk.getByRole("row").nth(1).click()
  await expect(desk.getByRole("dialog").getByRole("heading", { name: "Records" })).toBeVisible()
  await expect(desk.getByRole("dialog").getByRole("link", { name: "Correct" })).toHaveCount(0)
  await desk.goto(at("/performance"))
  await settle(desk)
  await expect(desk.getByRole("heading", { level: 1, name: "Your performance" })).toBeVisible()
  await expect(desk.getByRole("heading", { level: 2 })).toHaveCount(1)
  await expectSoundPage(desk, "performance of staff")
  await desk.context().close()
})

test("an owner adds what was forgotten, corrects it with a reason, and takes it out again", async ({
  browser,
  request,
}) => {
  const { owner, staff } = readConnection().logins
  const { attendance } = await (await DeskApi.signIn(request, staff)).get("/attendance/me", ownSchema)
  const api = await DeskApi.signIn(request, owner)
  const { staff_member } = await api.get(`/staff/${attendance.staff_id}`, staffSchema)
  const { attendance_record } = await api.post(
    "/attendance",
    {
      ...{ staff_id: attendance.staff_id, venue_id: staff_member.venue_id, breaks: [] },
      ...{ checked_in_at: `${DAY}T03:07:00Z`, checked_out_at: `${DAY}T09:30:00Z` },
      reason: "Told us on the telephone",
    },
    recordSchema,
  )

  const desk = await openDesk(browser, owner)
  await desk.goto(at("/attendance"))
  await settle(desk)
  const watch = watchDesk(desk)
  await expect(desk.getByRole("heading", { level: 1, name: "Today" })).toBeVisible()
  await expect(desk.getByRole("link", { name: staff_member.name })).toBeVisible()
  await expectSoundPage(desk, "attendance of the team")

  await desk.goto(
    at(`/attendance/day/${attendance_record.date}~${staff_member.venue_id}~${attendance.staff_id}`),
  )
  const drawer = desk.getByRole("dialog")
  await expect(drawer.getByText("10:07 – 16:30", { exact: true }).last()).toBeVisible()
  await expect(drawer.getByText("Told us on the telephone").last()).toBeVisible()
  await expectAccessible(desk, "a day of attendance", CORE)
  await drawer.getByRole("link", { name: "Correct" }).click()
  await drawer.getByLabel("Checked out").fill("17:00")
  await drawer.getByRole("button", { name: "Save" }).click()
  await expect(drawer.getByText("This is required")).toBeVisible()
  await drawer.getByLabel("Why").fill("Stayed for the last client")
  await expectAccessible(desk, "a correction", CORE)
  await drawer.getByRole("button", { name: "Save" }).click()
  await expect(desk.getByText("The record was corrected")).toBeVisible()

  await desk.goto(at(`/attendance/correct/${attendance_record.id}`))
  await expect(drawer.getByText("Stayed for the last client").last()).toBeVisible()
  await expect(drawer.getByLabel("Checked in")).toHaveValue("10:07")
  await expect(drawer.getByLabel("Checked out")).toHaveValue("17:00")
  await drawer.getByRole("button", { name: "Make it count no more" }).click()
  const prompt = desk.getByRole("alertdialog")
  await prompt.getByLabel("Reason").fill("It was somebody else")
  await prompt.getByRole("button", { name: "Make it count no more" }).click()
  await expect(desk.getByText("The record counts no more")).toBeVisible()
  expect(watch.troubles).toEqual([])

  await desk.goto(at("/attendance"))
  await settle(desk)
  const download = desk.waitForEvent("download")
  await desk.getByRole("button", { name: "Payroll file" }).click()
  expect((await download).suggestedFilename()).toMatch(/^attendance-[\d-]+\.csv$/)
  await desk.context().close()
})

test("an owner reads what each of the team did, and opens the rows behind it", async ({ browser }) => {
  const desk = await openDesk(browser, readConnection().logins.owner)
  await desk.goto(at("/performance?period=last_30_days"))
  await settle(desk)
  const watch = watchDesk(desk)
  await expect(desk.getByText("No reviews yet", { exact: true }).first()).toBeVisible()
  await desk.getByText("What is counted").click()
  await expect(desk.getByText(/Visits that were completed and in which the person/)).toBeVisible()
  await expectSoundPage(desk, "performance of the team")
  const link = desk.getByRole("link", { name: /^Visits completed: / }).first()
  const count = Number(await link.locator("xpath=ancestor::dt/following-sibling::dd/p[1]").textContent())
  expect(count).toBeGreaterThan(0)
  await link.click()
  await expect(desk).toHaveURL(/\/bookings\?.*staff_id=/)
  await settle(desk)
  await expect(desk.getByText(new RegExp(`of ${count} results`))).toBeVisible()
  expect(watch.troubles).toEqual([])
  await desk.context().close()
})
