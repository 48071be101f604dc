import { expect, test } from "../test"
import { keepBothWidths } from "./keep-page"

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
    await keepBothWidths(page, { name, path }, async () => {
      if (!name.endsWith("map")) return
      const map = page.locator(".plaza-map[data-state=ready]")
      await map.scrollIntoViewIfNeeded()
      await expect(map.locator(".maplibregl-marker").first()).toBeVisible()
    })
  }
})
