import type { Page } from "@playwright/test"
import { cards, chips, counted, open, status } from "./found-list"
import { expect, test } from "./test"

/** A day on which everybody works, in any of the demo's cities. */
const DAY = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10)

/** How many times in the morning of `DAY` the booking page of a service offers. */
async function morningTimes(page: Page): Promise<number> {
  await expect(page.getByText(/Yours shows GMT/)).toBeVisible()
  const day = page.getByRole("group", { name: "Day" }).locator(`input[value="${DAY}"]`)
  if (await day.isDisabled()) return 0
  await day.check()
  await expect(page.getByRole("radio", { name: /^\d\d:\d\d/ }).first()).toBeVisible()
  return page.getByRole("group", { name: "Morning" }).getByRole("radio").count()
}

test("what, where and when, asked on the first page, lead to venues that are free then", async ({
  page,
  browser,
}) => {
  await open(page, "/")
  await page.getByLabel("What", { exact: true }).fill("massage")
  await page.getByLabel("Where").selectOption("Bangkok")
  await page.getByLabel("When").fill(DAY)
  await page.getByLabel("Time of day").selectOption("Morning")
  await page.getByRole("button", { name: "Search" }).click()
  await page.waitForURL(`/venues?q=massage&city=Bangkok&date=${DAY}&time=morning`)
  await expect(chips(page).getByRole("link")).toHaveText([
    "“massage”",
    "Bangkok",
    new RegExp(`^Free on .*\\b${Number(DAY.slice(8))}\\b.*, morning$`),
    "Clear all",
  ])
  await expect(page.getByLabel("When")).toHaveValue(DAY)
  const found = await counted(page)
  expect(found).toBeGreaterThan(0)

  const address = page.url()
  const names = await cards(page).getByRole("heading").allInnerTexts()
  const guest = await (await browser.newContext()).newPage()
  await guest.goto(address)
  await expect(status(guest)).toHaveText(await status(page).innerText())
  await expect(cards(guest).getByRole("heading")).toHaveText(names)
  await guest.context().close()

  await cards(page).first().getByRole("link").click()
  await expect(page.getByRole("heading", { level: 1, name: names[0] })).toBeVisible()
  const services = page.getByRole("region", { name: "Services" }).getByRole("link", { name: /^Book / })
  let offered = 0
  for (const link of await services.evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""))) {
    await page.goto(link)
    offered = await morningTimes(page)
    if (offered > 0) break
  }
  expect(offered, "times on that morning").toBeGreaterThan(0)

  await page.goto(address)
  await chips(page)
    .getByRole("link", { name: /^Remove: Free on / })
    .click()
  await page.waitForURL("/venues?q=massage&city=Bangkok")
  expect(await counted(page)).toBeGreaterThanOrEqual(found)
})
