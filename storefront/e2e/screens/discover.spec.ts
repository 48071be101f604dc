import { DESKTOP, PHONE } from "../admin/open-desk"
import { expect, test } from "../test"
import { keepPage } from "./keep-page"

test.setTimeout(300_000)

const PAGES = {
  home: "/",
  venues: "/venues?city=Bangkok&amenity=wifi",
  services: "/services?city=Bangkok&q=massage",
  "venues-map": "/venues?city=Bangkok&view=map",
  products: "/products?currency=thb&attribute=reusable%3Atrue",
  vendor: "/vendors/baan-dokrak",
}

test("what there is to find", async ({ page }) => {
  for (const [name, path] of Object.entries(PAGES)) {
    for (const [viewport, suffix] of [
      [DESKTOP, ""],
      [PHONE, "-phone"],
    ] as const) {
      await page.setViewportSize(viewport)
      await page.goto(path)
      await expect(page.locator("main [aria-busy=true]")).toHaveCount(0)
      if (name.endsWith("map")) {
        const map = page.locator(".plaza-map[data-state=ready]")
        await map.scrollIntoViewIfNeeded()
        await expect(map.locator(".maplibregl-marker").first()).toBeVisible()
      }
      await keepPage(page, `${name}${suffix}`)
    }
  }
})
