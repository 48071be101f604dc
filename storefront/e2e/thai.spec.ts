import { th } from "../src/messages/th"
import { expectAccessible } from "./accessibility"
import { expectThai, lookThrough } from "./expect-thai"
import { writtenIn } from "./foreign-words"
import { addAddress, addToCart, register, SOAP } from "./own-account"
import { holdFirstTime } from "./shopper"
import { expect, test } from "./test"
import { shopWords, storeReader } from "./written-words"

test.use({ locale: "th-TH" })
test.setTimeout(240_000)

const VENUE = "baan-dokrak-ari"
const VENDOR = "baan-dokrak"
const SERVICE = "/services/morning-hatha-on-the-deck-baan-dokrak-ari"
const STREET = "7 Song Wat Road"

const PUBLIC = [
  ...["", "/venues", "/services", "/products", `/products/${SOAP}`, `/vendors/${VENDOR}`, SERVICE],
  ...["/venues?q=Xyzzy", "/products?q=Xyzzy", "/venues?price=much&within=here", "/cart", "/checkout/done"],
  ...["/account/verify-email?token=old", "/account/deleted", "/become-a-partner/confirm"],
]
const FORMS = ["/account/sign-in", "/account/register", "/account/forgot-password", "/become-a-partner"]
const OWN = [
  ...["", "/bookings", "/orders", "/addresses", "/bookings?when=past", "/profile", "/security", "/data"],
].map((path) => `/account${path}`)

test("what everybody can see has no English left", async ({ page, request, browser }) => {
  const written = [...(await shopWords(request, VENUE, VENDOR)), "Xyzzy"]
  await lookThrough(page, PUBLIC, written)

  await page.goto("/th/venues?view=map")
  await expect(page.locator(".plaza-map[data-state=ready]")).toBeVisible()
  await expectThai(page, "map of the venues", written)
  await page.getByRole("combobox", { name: th.search.what }).fill("massage")
  await expect(page.getByRole("option", { name: th.categories.massage }).first()).toBeVisible()
  await expectThai(page, "suggestions", [...written, "massage"])

  await page.goto(`/th/venues/${VENUE}`)
  await expect(page.getByRole("heading", { name: th.venue.services, exact: true })).toBeVisible()
  await expectThai(page, "venue", written)
  await page.locator('a[href*="/book?service="]').first().click()
  await expect(page.locator("input[name=day]:enabled").first()).toBeAttached()
  await expectThai(page, "booking", written)
  await expectAccessible(page, "booking in Thai")

  for (const path of FORMS) {
    await page.goto(`/th${path}`)
    await page.locator("main").getByRole("textbox").first().press("Enter")
    await expect(page.locator("main [aria-invalid=true]").first()).toBeVisible()
    await expectThai(page, `${path}, sent empty`, written)
  }

  // Not the watched page: a browser notes a page's 404 as an error of its own.
  const lost = await (await browser.newContext({ locale: "th-TH" })).newPage()
  await lookThrough(lost, ["/nowhere", "/venues/no-such-venue", "/bookings/not-a-link"], written)
  await lost.context().close()
})

test("what a shopper has has no English left", async ({ page, request }) => {
  const written = [...(await shopWords(request, VENUE, VENDOR)), STREET, "Mira", "Anand"]
  await register(page)
  // Of a new account these are empty.
  await lookThrough(page, OWN.slice(0, 4), written)
  await addAddress(page, STREET)
  await addToCart(page, SOAP)
  await page.goto(`/venues/${VENUE}`)
  await page.locator('a[href*="/book?service="]').first().click()
  await page.getByRole("button", { name: "Later days" }).click()
  await holdFirstTime(page)
  const cart = (await page.context().cookies()).find(({ name }) => name === "plaza_cart")?.value
  written.push(...writtenIn(await storeReader(request)(`shipping-options?cart_id=${cart}`)))

  await page.goto("/th/cart")
  await page.getByLabel(th.cart.promotionCode).fill("NONE")
  await page.getByLabel(th.cart.promotionCode).press("Enter")
  await expect(page.getByText(th.answers.promotionInvalid)).toBeVisible()
  await expectThai(page, "cart", [...written, "NONE"])
  await page.goto("/th/products/singing-bowl-karura-movement?currency=kes")
  await page.getByRole("button", { name: th.products.addToCart }).click()
  await expect(page.getByRole("dialog", { name: th.cart.newCartQuestion })).toBeVisible()
  await expectThai(page, "question about a new cart", written)
  await page.goto("/th/checkout")
  await expectThai(page, "checkout", written)
  await page.goto("/checkout")
  await page.getByRole("button", { name: /^Pay/ }).click()
  await expect(page).toHaveURL(/\/checkout\/done$/)

  await lookThrough(page, ["/checkout/done", ...OWN], written)
  await page.goto("/th/account/addresses/new")
  await page.getByRole("button", { name: th.addresses.save }).click()
  await expect(page.locator("main [aria-invalid=true]").first()).toBeVisible()
  await expectThai(page, "an address, sent empty", written)

  await page.goto("/th/account/orders")
  await page.locator("article").first().getByRole("link").click()
  await page.getByRole("button", { name: th.orders.cancelItems }).click()
  await expectThai(page, "cancelling items", written)
  await page.goto("/th/account/bookings")
  await page.locator("article").first().getByRole("link").first().click()
  await page.getByRole("link", { name: th.manageVisit.reschedule }).click()
  await expect(page.locator("input[name=day]:enabled").first()).toBeAttached()
  await expectThai(page, "moving a visit", written)
  await page.goBack()
  await page.getByRole("button", { name: th.manageVisit.cancelThisVisit }).click()
  await expectThai(page, "cancelling a visit", written)
  await page.getByRole("button", { name: th.manageVisit.yesCancelIt }).click()
  await expect(page.getByRole("button", { name: th.manageVisit.cancelThisVisit })).toHaveCount(0)
  await expectThai(page, "a cancelled visit", written)
})
