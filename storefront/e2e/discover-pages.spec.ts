import { expectAccessible } from "./accessibility"
import { expect, test } from "./test"

const PAGES = {
  home: "/",
  venues: "/venues?city=Bangkok&category=massage",
  "no venues": "/venues?q=qqqqqqqq",
  services: "/services?city=Bangkok&duration=60",
  "no services": "/services?q=qqqqqqqq",
  map: "/venues?view=map",
  products: "/products?currency=thb",
  vendor: "/vendors/baan-dokrak",
  venue: "/venues/baan-dokrak-ari",
  service: "/services/traditional-thai-massage-baan-dokrak-thonglor",
  booking: "/venues/baan-dokrak-ari/book?service=slow-thai-massage-baan-dokrak-ari",
  product: "/products/mangosteen-soap-baan-dokrak",
}

for (const [width, height, colorScheme] of [
  [1280, 900, "light"],
  [390, 844, "dark"],
] as const) {
  test(`pages are accessible at ${width} in ${colorScheme} colours`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" })
    for (const [name, path] of Object.entries(PAGES)) {
      await page.goto(path)
      await expect(page.locator("main [aria-busy=true]")).toHaveCount(0)
      if (name === "map") await expect(page.locator(".plaza-map[data-state=ready]")).toBeVisible()
      const panel = page.locator(".filter-panel > summary:visible")
      if ((await panel.count()) > 0) await panel.click()
      await expectAccessible(page, name)
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect.soft(beyond, `${name} beyond the window's width`).toBeLessThanOrEqual(0)
    }
  })
}
