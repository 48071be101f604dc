import type { Page } from "@playwright/test"
import { expect, test } from "./test"
import { findStorefront, startBeside } from "./second-storefront"

const STYLES = "https://maps.example"
const TILES = "https://tiles.example"
const STRANGER = "https://stranger.example"

/** A style with one picture for each part of the world, of the operator's tile server or of one that nobody has named. */
const styleWith = (tiles: string) => ({
  version: 8,
  sources: { streets: { type: "raster", tiles: [`${tiles}/{z}/{x}/{y}.png`], tileSize: 256 } },
  layers: [{ id: "streets", type: "raster", source: "streets" }],
})

const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
)

/** Answers for hosts that nobody runs; says what was asked of them, and what the page's policy refused. */
async function standInForTiles(page: Page, tiles: string) {
  const asked: string[] = []
  const refused: string[] = []
  page.on("console", (message) => {
    if (/Content Security Policy/.test(message.text())) refused.push(message.text())
  })
  const headers = { "access-control-allow-origin": "*" }
  await page.route(/^https:\/\/\w+\.example\//, async (route) => {
    asked.push(route.request().url())
    await (route.request().url().endsWith(".json")
      ? route.fulfill({ json: styleWith(tiles), headers })
      : route.fulfill({ body: PIXEL, contentType: "image/png", headers }))
  })
  return { asked, refused }
}

test("an operator's own map is drawn from the hosts that were named, and from no other", async ({
  browser,
}) => {
  const running = findStorefront()
  test.skip(running === null, "the built storefront cannot be started once more here")
  if (!running) return
  const storefront = await startBeside(running, {
    PLAZA_MAP_STYLE_URL: `${STYLES}/style.json`,
    PLAZA_MAP_ORIGINS: TILES,
    PLAZA_MAP_ATTRIBUTION: "Streets of everybody",
  })
  // Not the watched page: maps of other hosts are what is looked for.
  const page = await (await browser.newContext({ baseURL: storefront.url })).newPage()
  try {
    const named = await standInForTiles(page, TILES)
    for (const path of ["/venues?view=map", "/venues/baan-dokrak-ari"]) {
      await page.goto(path)
      const map = page.locator(".plaza-map")
      await map.or(page.locator("#map")).first().scrollIntoViewIfNeeded()
      await expect(map).toHaveAttribute("data-state", "ready")
      await expect
        .poll(() => named.asked.filter((url) => url.startsWith(`${TILES}/`)).length)
        .toBeGreaterThan(0)
      await expect(map.getByText("Streets of everybody")).toBeVisible()
      await expect(map.locator(".maplibregl-marker").first()).toBeVisible()
      expect(named.asked.splice(0)).toContain(`${STYLES}/style.json`)
    }
    expect(named.refused).toEqual([])

    await page.unrouteAll()
    const unnamed = await standInForTiles(page, STRANGER)
    await page.goto("/venues?view=map")
    await expect.poll(() => unnamed.refused.length).toBeGreaterThan(0)
    expect(unnamed.asked).toEqual([`${STYLES}/style.json`])
  } finally {
    await page.context().close()
    storefront.stop()
  }
})
