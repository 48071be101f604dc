import type { Page } from "@playwright/test"
import { expectAccessible } from "./accessibility"
import { cards, chips, filters, open, status } from "./found-list"
import { expect, test } from "./test"
import { rateVenues } from "./venue-ratings"

const RATINGS = {
  "baan-dokrak-ari": [4.8, 12],
  "jacaranda-house-westlands": [4.8, 30],
  "lotus-grid-silom": [3.6, 5],
  "spree-und-linde-kreuzberg": [4.5, 2],
} as const

/** The best first; of equals the one with more ratings. */
const BEST = ["Jacaranda House Westlands", "Baan Dokrak Ari", "Spree & Linde Kreuzberg", "Lotus Grid Silom"]

const names = (page: Page) => cards(page).getByRole("heading")

/** Opens the list, anew until it has been told of the ratings. */
async function openRated(page: Page): Promise<void> {
  await open(page, "/venues")
  await expect(async () => {
    await page.reload()
    const rated = cards(page).getByText(/^Rated /)
    await expect(rated).toHaveCount(BEST.length, { timeout: 2_000 })
  }).toPass()
}

test("the best rated venues come first, and a lowest rating leaves no others", async ({ page, browser }) => {
  const ratings = await rateVenues(RATINGS)
  try {
    await openRated(page)
    const all = await status(page).innerText()
    await page.getByRole("navigation", { name: "Sort by" }).getByRole("link", { name: "Best rated" }).click()
    await page.waitForURL(/order=rating/)
    await expect(names(page).nth(BEST.length)).toBeVisible()
    expect((await names(page).allInnerTexts()).slice(0, BEST.length)).toEqual(BEST)

    const panel = await filters(page)
    const well = panel.getByRole("link", { name: /^4\.5 stars and up/ })
    await expect(well).toContainText(/3$/)
    await expect(panel.getByRole("link", { name: /^3\.5 stars and up/ })).toContainText(/4$/)
    await well.click()
    await page.waitForURL(/rating=4\.5/)
    await expect(status(page)).toHaveText("3 venues")
    await expect(names(page)).toHaveText(BEST.slice(0, 3))
    await expect(cards(page).first().getByText("Rated 4.8 out of 5, 30 reviews")).toBeAttached()
    await expect(chips(page)).toContainText("4.5 stars and up")
    await expectAccessible(page, "venues by rating")

    const guest = await (await browser.newContext()).newPage()
    await guest.goto(page.url())
    await expect(names(guest)).toHaveText(BEST.slice(0, 3))
    await guest.context().close()

    // Other stars are counted as if none were chosen; they take the place of those.
    await (await filters(page)).getByRole("link", { name: /^3\.5 stars and up/ }).click()
    await page.waitForURL(/rating=3\.5/)
    await expect(names(page)).toHaveText(BEST)
    await page.goBack()
    await expect(status(page)).toHaveText("3 venues")
    await page.goBack()
    await expect(status(page)).toHaveText(all)
  } finally {
    await ratings.putBack()
  }
})

test("where nobody is rated as well as that, other filters are offered", async ({ page }) => {
  const ratings = await rateVenues({ "lotus-grid-silom": [3.6, 5] })
  try {
    await expect(async () => {
      await page.goto("/venues?rating=4.5")
      await expect(status(page)).toHaveText("0 venues", { timeout: 2_000 })
    }).toPass()
    await expect(page.getByRole("heading", { name: "No venue matches that" })).toBeVisible()
    await (await filters(page)).getByRole("link", { name: /^3\.5 stars and up/ }).click()
    await expect(names(page)).toHaveText(["Lotus Grid Silom"])
  } finally {
    await ratings.putBack()
  }
})
