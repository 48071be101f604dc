import { readConnection } from "../connection"
import { expect, test } from "../test"
import { agree, bookVisit, boxOf, drag, entry, HALF_HOUR, openCalendar } from "./calendar-desk"
import { openDesk, PHONE } from "./open-desk"
import { expectSoundPage } from "./walk-menu"

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

  const box = await boxOf(entry(desk, name))
  await drag(desk, { x: box.x + box.width / 3, y: box.y + 6 }, { y: 2 * HALF_HOUR })
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
