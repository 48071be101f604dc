import { test } from "../test"
import { keepBothWidths, keepPage } from "./keep-page"

/** The pictures of a house are large: a window of this size keeps them below what a file may have. */
const DESKTOP = { width: 1280, height: 800 }

test.setTimeout(300_000)

const BOOK = "/venues/baan-dokrak-ari/book?service="

/** What is brought to the top of the window, where that is not the page's beginning. */
const PAGES: Record<string, { path: string; from?: string }> = {
  venue: { path: "/venues/baan-dokrak-ari" },
  "venue-similar": { path: "/venues/baan-dokrak-ari", from: "#shop" },
  booking: { path: `${BOOK}slow-thai-massage-baan-dokrak-ari`, from: "#time" },
  "booking-class": { path: `${BOOK}morning-hatha-on-the-deck-baan-dokrak-ari`, from: "#time" },
  service: { path: "/services/traditional-thai-massage-baan-dokrak-thonglor" },
  "service-terms": { path: "/services/wisdom-tooth-removal-acacia-dental-upper-hill", from: "#options" },
  product: { path: "/products/lemongrass-massage-oil-baan-dokrak" },
}

test("a venue, a service, booking and a product", async ({ page }) => {
  for (const [name, { path, from }] of Object.entries(PAGES)) {
    await keepBothWidths(page, { name, path, desktop: DESKTOP }, async () => {
      if (path.startsWith(BOOK)) await page.locator("input[name=time]").first().check()
      if (from) await page.locator(from).evaluate((part) => part.scrollIntoView({ block: "start" }))
    })
  }
})

test("the pictures of a venue", async ({ page }) => {
  await page.setViewportSize(DESKTOP)
  await page.goto("/venues/baan-dokrak-ari")
  await page.getByRole("button", { name: "All 3 pictures" }).click()
  await keepPage(page, "venue-pictures")
})
