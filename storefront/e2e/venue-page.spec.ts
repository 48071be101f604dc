import { expectAccessible, expectAccessibleInBoth } from "./accessibility"
import { expect, test } from "./test"

const ARI = "/venues/baan-dokrak-ari"

test("pictures open in a dialog that keys lead through", async ({ page }) => {
  await page.goto(ARI)
  const first = page.getByRole("button", { name: /^Enlarge:/ }).first()
  await first.focus()
  await page.keyboard.press("Enter")
  const dialog = page.getByRole("dialog", { name: "Pictures of Baan Dokrak Ari" })
  const where = dialog.getByRole("status")
  await expect(where).toContainText("Picture 1 of 3")
  await expectAccessibleInBoth(page, "picture dialog")
  await page.keyboard.press("ArrowRight")
  await expect(where).toContainText("Picture 2 of 3")
  await page.keyboard.press("End")
  await expect(where).toContainText("Picture 3 of 3")
  await page.keyboard.press("ArrowRight")
  await expect(where).toContainText("Picture 1 of 3")
  await dialog.getByRole("button", { name: "Previous picture" }).click()
  await expect(where).toContainText("Picture 3 of 3")
  await page.keyboard.press("Escape")
  await expect(dialog).toBeHidden()
  await expect(first).toBeFocused()
  await page.getByRole("button", { name: "All 3 pictures" }).click()
  await dialog.getByRole("button", { name: "Close" }).click()
  await expect(dialog).toBeHidden()
})

test("open now is said by the reader's clock, in the venue's zone, and not by the server", async ({
  page,
  request,
}) => {
  const served = await (await request.get(ARI)).text()
  expect(served).not.toMatch(/>(Open|Closed) now</)
  // A Sunday of the far future, which no exception of the demo city reaches: 10:30 in Bangkok.
  await page.clock.setFixedTime("2029-01-07T03:30:00Z")
  await page.goto(ARI)
  const aside = page.getByRole("complementary", { name: "Hours and address" })
  const state = aside.getByText(/^(Open|Closed) now$/)
  await expect(state).toHaveText("Open now")
  await expect(aside.getByText("until 20:00")).toBeVisible()
  await expect(aside.locator("dt").first()).toHaveText("Sunday")
  // The same evening in Berlin is the next morning in Bangkok.
  await page.clock.setFixedTime("2029-01-07T23:00:00Z")
  await page.reload()
  await expect(state).toHaveText("Closed now")
  await expect(aside.getByText("opens today at 07:00")).toBeVisible()
  await expect(aside.locator("dt").first()).toHaveText("Monday")
})

test("the venue says where it is, what it sells, until when one may cancel, and where else to go", async ({
  page,
}) => {
  const scripts: string[] = []
  page.on("request", (request) => scripts.push(request.url()))
  await page.goto(ARI)
  // One for each of the policies of its services.
  const example = /^For example: a visit on .+ can be cancelled for free until .+ \(GMT\+7\)\.$/
  await expect(page.getByText(example).first()).toBeVisible()
  expect(scripts.filter((url) => /maplibre|countries-50m/.test(url))).toEqual([])
  const place = page.getByRole("region", { name: "Where it is" })
  await place.scrollIntoViewIfNeeded()
  await expect(place.locator(".plaza-map[data-state=ready]")).toBeVisible()
  await expect(place.locator(".maplibregl-marker")).toHaveText("Baan Dokrak Ari")
  await expect(place.getByRole("link", { name: "Directions" })).toHaveAttribute("href", /openstreetmap\.org/)

  const products = page.getByRole("region", { name: "To take home" })
  await expect(products.locator("article")).toHaveCount(4)
  await expect(products.getByText("Baan Dokrak", { exact: true })).toHaveCount(4)
  const similar = page.getByRole("region", { name: "Similar venues nearby" }).locator("article")
  await expect(similar.first()).toContainText("km")
  await expect(similar.first()).not.toContainText("Baan Dokrak")
  await expect(similar.filter({ hasText: "Baan Dokrak Ari" })).toHaveCount(0)
  await expectAccessible(page, "venue with map")
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(beyond, "beyond the window's width").toBeLessThanOrEqual(0)
  await similar.first().getByRole("link").click()
  await expect(page).not.toHaveURL(/baan-dokrak-ari/)
  await expect(page.getByRole("heading", { name: "Services" })).toBeVisible()
})

test("cards of a business's venues say what visits cost", async ({ page }) => {
  await page.goto("/vendors/baan-dokrak")
  await expect(page.getByRole("article").filter({ hasText: "Baan Dokrak Ari" })).toContainText(/from ฿\d+/)
})
