import { expect, test } from "../test"
import { keepPage } from "./keep-page"

test.describe("in Thai", () => {
  test.use({ locale: "th-TH", viewport: { width: 1280, height: 900 } })

  test("choosing a time", async ({ page }) => {
    await page.goto("/th/venues")
    await page.locator("article a").first().click()
    await page.waitForURL(/\/th\/venues\/[a-z]/)
    await page.locator('a[href*="/book?service="]').first().click()
    await page.waitForURL(/\/book\?service=/)
    await expect(page.locator("input[name=day]:enabled").first()).toBeAttached()
    await keepPage(page, "th")
  })
})

test.describe("in Arabic", () => {
  test.use({ locale: "ar", viewport: { width: 390, height: 844 } })

  test("the first page on a phone", async ({ page }) => {
    await page.goto("/ar")
    await keepPage(page, "ar-phone")
  })
})

test.describe("in the dark", () => {
  test.use({ colorScheme: "dark", viewport: { width: 1280, height: 800 } })

  test("a venue", async ({ page }) => {
    await page.goto("/venues")
    await page.locator("article a").first().click()
    await page.waitForURL(/\/venues\/[a-z]/)
    await expect(page.getByRole("heading", { name: "Services" })).toBeVisible()
    await keepPage(page, "dark")
  })
})
