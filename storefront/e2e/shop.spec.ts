import type { Page } from "@playwright/test"
import { expectAccessible } from "./accessibility"
import { cards, chips, counted, filters, status } from "./found-list"
import { SOAP } from "./own-account"
import { expect, test } from "./test"

const SHOP = "/products?currency=THB"

const title = (page: Page) => page.getByRole("heading", { level: 1 })
const names = (page: Page) => cards(page).getByRole("heading").allInnerTexts()

for (const [kind, name, handle] of [
  ["category", "Body and bath", "body-and-bath"],
  ["collection", "For the bath", "for-the-bath"],
] as const) {
  test(`products of a ${kind} are as many as was said, for everybody with the address`, async ({
    page,
    browser,
  }) => {
    await page.goto(SHOP)
    const all = await counted(page)
    const choice = (await filters(page)).getByRole("link", { name: new RegExp(`^${name}`) })
    const promised = Number((await choice.innerText()).match(/(\d+)$/)?.[1])
    expect(promised).toBeGreaterThan(1)
    expect(promised).toBeLessThan(all)
    await choice.click()
    await page.waitForURL((url) => url.searchParams.get(kind) === handle)
    await expect(title(page)).toHaveText(name)
    await expect(page).toHaveTitle(new RegExp(`^${name}`))
    await expect(status(page)).toHaveText(`${promised} products`)
    await expect(cards(page)).toHaveCount(promised)
    await expect(chips(page).getByRole("link", { name: `Remove: ${name}` })).toBeVisible()
    await expectAccessible(page, `products of a ${kind}`)

    const guest = await (await browser.newContext()).newPage()
    await guest.goto(page.url())
    await expect(title(guest)).toHaveText(name)
    await expect(status(guest)).toHaveText(`${promised} products`)
    expect(await names(guest)).toEqual(await names(page))
    await guest.goto(page.url().replace("/products", "/th/products"))
    await expect(title(guest)).not.toHaveText(/[a-z]/i)
    await guest.context().close()

    await page.goBack()
    await expect(title(page)).toHaveText("Shop")
    await expect(status(page)).toHaveText(`${all} products`)
  })
}

test("the collections stand at the head of the shop, and a product leads to its own", async ({ page }) => {
  await page.goto(SHOP)
  const head = page.getByRole("navigation", { name: "Collections" })
  await expect(head.getByRole("link")).toContainText(["Gifts"])
  await head.getByRole("link", { name: "Gifts" }).click()
  await expect(title(page)).toHaveText("Gifts")
  await expect(cards(page).filter({ hasText: "Frangipani candle" })).toBeVisible()
  await expect(head).toHaveCount(0)

  // Two collections are products of either.
  const gifts = await counted(page)
  const bath = (await filters(page)).getByRole("link", { name: /^For the bath/ })
  const others = Number((await bath.innerText()).match(/(\d+)$/)?.[1])
  await bath.click()
  await expect(status(page)).toHaveText(`${gifts + others} products`)
  await expect(title(page)).toHaveText("Shop")

  await page.goto(`/products/${SOAP}`)
  const more = page.getByRole("navigation", { name: "Find more in" })
  await expect(more.getByRole("link")).toHaveText(["Body and bath", "For the bath"])
  await more.getByRole("link", { name: "For the bath" }).click()
  await page.waitForURL(/\/products\?currency=THB&collection=for-the-bath$/)
  await expect(title(page)).toHaveText("For the bath")
  await expect(cards(page).filter({ hasText: "Mangosteen soap" })).toBeVisible()
})

for (const [kind, other] of [
  ["collection", /^For the bath/],
  ["category", /^Body and bath/],
] as const) {
  test(`of a ${kind} that is not there is nothing, and the way on to what there is`, async ({ page }) => {
    const answer = await page.goto(`${SHOP}&${kind}=no-such-thing`)
    expect(answer?.status()).toBe(200)
    await expect(title(page)).toHaveText("Shop")
    await expect(status(page)).toHaveText("0 products")
    await expect(page.getByRole("heading", { name: "No product matches that" })).toBeVisible()
    await expect(chips(page)).toContainText("no-such-thing")
    await expect((await filters(page)).getByRole("link", { name: other })).toBeVisible()
    await page.getByRole("link", { name: "Show the whole shop" }).click()
    await page.waitForURL((url) => url.search === "?currency=THB")
    expect(await counted(page)).toBeGreaterThan(0)
  })
}
