import { expectAccessible } from "./accessibility"
import { cards, chips } from "./found-list"
import { expect, test } from "./test"

test("the map is shared by its address; its markers open venues by keyboard", async ({ page }) => {
  const scripts: string[] = []
  page.on("request", (request) => scripts.push(request.url()))
  await page.goto("/venues?city=Bangkok")
  await expect(cards(page).first()).toBeVisible()
  await page.waitForLoadState("networkidle")
  expect(scripts.filter((url) => /maplibre|countries-50m/.test(url))).toEqual([])

  await page.getByRole("navigation", { name: "View" }).getByRole("link", { name: "Map" }).click()
  await page.waitForURL(/city=Bangkok&view=map/)
  const map = page.locator(".plaza-map[data-state=ready]")
  await expect(map).toBeVisible()
  const markers = map.locator("a.maplibregl-marker, button.maplibregl-marker")
  await expect(markers.first()).toBeVisible()
  await expect(cards(page)).toHaveCount(12)
  await expectAccessible(page, "map")

  const marker = map.locator("a.maplibregl-marker").first()
  const labels = () => markers.evaluateAll((all) => all.map((one) => one.getAttribute("aria-label")))
  while ((await marker.count()) === 0) {
    const before = await labels()
    await map.locator("button.maplibregl-marker").first().press("Enter")
    await expect.poll(labels).not.toEqual(before)
  }
  const name = (await marker.getAttribute("aria-label"))?.replace(/, from .*$/, "") ?? ""
  await marker.press("Enter")
  await page.waitForURL(/\/venues\/[a-z-]+$/)
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible()
})

test("another part of the map is searched when asked for", async ({ page }) => {
  await page.goto("/venues?city=Bangkok&view=map")
  const map = page.locator(".plaza-map[data-state=ready]")
  await expect(map.locator(".maplibregl-marker").first()).toBeVisible()
  await expect(page.getByRole("button", { name: "Search this area" })).toHaveCount(0)
  await map.locator("canvas").focus()
  await page.keyboard.press("ArrowRight")
  await page.getByRole("button", { name: "Search this area" }).click()
  await page.waitForURL(/within=/)
  await expect(chips(page)).toHaveText(/In this part of the map/)
  await expect(page.getByRole("button", { name: "Search this area" })).toHaveCount(0)
})
