import { readConnection } from "../connection"
import { expect, test } from "../test"
import { at, openDesk, signInAtDesk } from "./open-desk"
import { settle } from "./settle"
import { expectSoundPage } from "./walk-menu"
import { watchDesk } from "./watch-desk"

test.setTimeout(240_000)

test("an owner reads the figures of other days, what they count, and the rows behind them", async ({
  browser,
}) => {
  const desk = await signInAtDesk(browser, readConnection().logins.owner)
  await expect(desk).toHaveURL(at("/dashboard"))
  await desk.goto(at("/dashboard"))
  await settle(desk)
  const watch = watchDesk(desk)
  for (const heading of ["Today", "Next", "Waiting for you", "Recent activity", "Figures", "Low ratings"]) {
    await expect(desk.getByRole("heading", { name: heading, exact: true })).toBeVisible()
  }
  await expect(desk.getByText("Clients cannot rate visits yet")).toBeVisible()

  await desk.getByRole("combobox", { name: "Period" }).click()
  await desk.getByRole("option", { name: "Last 30 days" }).click()
  await expect(desk).toHaveURL(/period=last_30_days/)
  // The same for all: the drawing says what it is, and the table has its numbers.
  await expect(desk.getByRole("img", { name: /^Visits on each of 30 days/ })).toBeVisible()
  const visits = desk.getByRole("listitem").filter({ has: desk.getByRole("link", { name: "Visits" }) })
  const count = Number(await visits.locator("p").nth(1).textContent())
  expect(count).toBeGreaterThan(0)
  await visits.getByText("What is counted").click()
  await expect(visits.getByText(/Visits that start in these days and take place/)).toBeVisible()

  await desk.getByText("Show as a table").click()
  const table = desk.getByRole("table", { name: "Visits" })
  await expect(table.getByRole("row")).toHaveCount(31)
  const cells = await table.locator("tbody tr td:nth-child(2)").allTextContents()
  expect(cells.reduce((sum, cell) => sum + Number(cell), 0)).toBe(count)
  await expectSoundPage(desk, "the dashboard with its table")

  await visits.getByRole("link", { name: "Visits" }).click()
  await expect(desk).toHaveURL(/\/bookings\?status=/)
  await settle(desk)
  await expect(desk.getByText(new RegExp(`of ${count} results`))).toBeVisible()

  await desk.goto(at("/dashboard?period=custom&from=2026-03-01&to=2026-02-01"))
  await settle(desk)
  await expect(desk.getByRole("combobox", { name: "Period" })).toHaveText("Last 7 days")
  await desk.getByRole("combobox", { name: "Period" }).click()
  await desk.getByRole("option", { name: "Other days" }).click()
  await desk.getByLabel("From").fill("2026-02-02")
  await desk.getByLabel("Until").fill("2026-02-01")
  await expect(desk.getByRole("alert")).toContainText("at most 366 days")
  await expect(desk.getByRole("button", { name: "Show", exact: true })).toBeDisabled()
  await desk.getByLabel("Until").fill("2026-02-03")
  await desk.getByRole("button", { name: "Show", exact: true }).click()
  await expect(desk).toHaveURL(/from=2026-02-02&to=2026-02-03/)

  await desk.getByRole("link", { name: "Block time" }).click()
  await expect(desk.getByRole("tab", { name: "Block", selected: true })).toBeVisible()
  await expect(desk).toHaveURL(at("/calendar"))
  expect(watch.troubles).toEqual([])
  await desk.context().close()
})

test("staff see their day, the platform sees all of it", async ({ browser }) => {
  const { staff, admin } = readConnection().logins
  const own = await openDesk(browser, staff)
  await own.goto(at("/dashboard"))
  await settle(own)
  await expect(own.getByRole("heading", { level: 1, name: "Your day" })).toBeVisible()
  await expect(own.getByRole("table", { name: "Your week" }).getByRole("row")).toHaveCount(8)
  await expect(own.getByRole("heading", { name: "Figures" })).toHaveCount(0)
  await own.context().close()

  const desk = await openDesk(browser, admin)
  await desk.goto(at("/platform?period=last_30_days"))
  await settle(desk)
  await expect(desk.getByRole("heading", { level: 1, name: "Platform" })).toBeVisible()
  for (const currency of ["EUR", "KES", "THB"]) {
    await expect(desk.getByText(new RegExp(`^${currency}\\s[\\d,.]+$`)).first()).toBeVisible()
  }
  await expectSoundPage(desk, "the platform's dashboard")
  await desk.getByRole("link", { name: "Venues", exact: true }).last().click()
  await expect(desk).toHaveURL(at("/venues"))
  await desk.context().close()
})
