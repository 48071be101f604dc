import { cards, chips, counted, filters, open, status } from "./found-list"
import { expect, test } from "./test"

test("a service is found across venues, narrowed, and booked from its card", async ({ page }) => {
  await open(page, "/venues?q=masage&city=Bangkok&category=massage")
  await page
    .getByRole("navigation", { name: "What to find" })
    .getByRole("link", { name: "Services", exact: true })
    .click()
  await page.waitForURL(/\/services\?q=masage&city=Bangkok$/)
  await expect(page.getByRole("heading", { level: 1, name: "Services in Bangkok" })).toBeVisible()
  await expect(chips(page).getByRole("link")).toHaveText(["“masage”", "Bangkok", "Clear all"])
  const all = await counted(page)
  expect(all).toBeGreaterThan(1)

  await (await filters(page)).getByRole("textbox", { name: "At most" }).fill("900")
  await (await filters(page)).getByRole("button", { name: "Apply" }).click()
  await page.waitForURL(/currency=THB&price=900/)
  await (await filters(page)).getByRole("link", { name: "Up to 1 h", exact: true }).click()
  await page.waitForURL(/duration=60/)
  await expect(chips(page)).toContainText("Up to ฿900")
  expect(await counted(page)).toBeLessThanOrEqual(all)
  await page.reload()
  await expect(chips(page)).toContainText("Up to 1 h")

  const first = cards(page).first().getByRole("link")
  const title =
    (await cards(page).first().getByRole("heading").locator("a").first().innerText()).split("\n")[0] ?? ""
  await first.click()
  await page.waitForURL(/\/venues\/[a-z-]+\/book\?service=/)
  await expect(page.getByRole("heading", { name: "When?" })).toBeVisible()
  await expect(page.locator("main")).toContainText(title.replace(/ at .*/, ""))
  await page.goBack()
  await page.waitForURL(/\/services\?/)
  await expect(chips(page)).toContainText("Up to 1 h")
})

test("facets of services count truly, and their orders sort", async ({ page }) => {
  await open(page, "/services")
  const nairobi = (await filters(page)).getByRole("link", { name: /^Nairobi/ })
  const promised = Number((await nairobi.innerText()).match(/(\d+)$/)?.[1])
  await nairobi.click()
  await page.waitForURL(/\/services\?city=Nairobi$/)
  await expect(status(page)).toHaveText(new RegExp(`^${promised} service`))
  await page.getByRole("navigation", { name: "Sort by" }).getByRole("link", { name: "Lowest price" }).click()
  await page.waitForURL(/order=price/)
  const prices = (
    await cards(page)
      .getByText(/^(from )?KES/)
      .allInnerTexts()
  ).map((text) => Number(text.replace(/[^\d.]/g, "")))
  expect(prices.length).toBeGreaterThan(3)
  expect(prices).toEqual([...prices].sort((a, b) => a - b))
})

test("who comes back from a booking finds the list of services where it was", async ({ page }) => {
  await open(page, "/services?page=2")
  await expect(page.getByText(/^Page 2 of \d+$/)).toBeVisible()
  const last = cards(page).last().getByRole("link")
  await last.scrollIntoViewIfNeeded()
  const scrolled = await page.evaluate(() => window.scrollY)
  expect(scrolled).toBeGreaterThan(300)
  await last.click()
  await page.waitForURL(/\/venues\//)
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
  await page.goBack()
  await page.waitForURL(/\/services\?page=2/)
  await expect(page.getByText(/^Page 2 of \d+$/)).toBeVisible()
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(scrolled - 50)
})

test("services on the map are shared by their address", async ({ page }) => {
  await page.goto("/services?city=Bangkok&category=massage&view=map")
  await expect(page.getByRole("heading", { level: 1, name: "Massage in Bangkok" })).toBeVisible()
  const map = page.locator(".plaza-map[data-state=ready]")
  await expect(map.locator(".maplibregl-marker").first()).toBeVisible()
  await expect(cards(page)).toHaveCount(12)
})

test("no service found says what to drop; wrong filters are named", async ({ page }) => {
  await page.goto("/services?q=massage&city=Berlin&currency=EUR&price=1")
  await expect(page.getByRole("heading", { name: "No service matches that" })).toBeVisible()
  await page.getByRole("link", { name: "Without Up to €1" }).click()
  await page.waitForURL(/\/services\?q=massage&city=Berlin$/)
  await expect(cards(page).first()).toBeVisible()
  const answer = await page.goto("/services?near=abc&page=-1&duration=soon&category=no%00such")
  expect(answer?.status()).toBe(200)
  await expect(page.getByText(/^We left out: /)).toContainText("duration")
  await page.goto("/services?page=99")
  await page.getByRole("link", { name: "To the first page" }).click()
  await expect(cards(page).first()).toBeVisible()
})
