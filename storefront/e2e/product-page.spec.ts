import { expectAccessible } from "./accessibility"
import { SOAP } from "./own-account"
import { shelveOil } from "./scented-oil"
import { expect, test } from "./test"

test("a product is chosen by its options, and says what it is and whether there is any", async ({
  page,
  request,
}) => {
  const oil = await shelveOil(request)
  try {
    await page.goto(`/products/${oil.handle}`)
    const size = page.getByRole("group", { name: "Size" })
    const scent = page.getByRole("group", { name: "Scent" })
    await expect(size.getByRole("radio", { name: "50 ml" })).toBeChecked()
    await expect(page.getByText("฿200")).toBeVisible()
    await scent.getByRole("radio", { name: "Rose" }).check()
    await expect(page.getByText("฿210")).toBeVisible()
    // By keyboard, to what is sold out: it can be looked at, and says so.
    await size.getByRole("radio", { name: "50 ml" }).focus()
    await page.keyboard.press("ArrowRight")
    await expect(size.getByRole("radio", { name: /^100 ml/ })).toBeChecked()
    await expect(page.getByText("฿390")).toBeVisible()
    await expect(page.getByRole("button", { name: "Sold out" })).toBeDisabled()
    await expectAccessible(page, "product with options")
    await scent.getByRole("radio", { name: "Lime" }).check()
    await expect(page.getByText("฿380")).toBeVisible()

    const facts = page.getByRole("region", { name: "Facts" })
    await expect(facts.locator("dt")).toHaveText(["Volume", "Reusable"])
    await expect(facts.locator("dd")).toHaveText(["50 ml", "No"])

    await page.getByRole("button", { name: "Add to cart" }).click()
    await expect(page.getByText("It is in your cart")).toBeVisible()
    await page.getByRole("link", { name: "To the cart" }).click()
    await expect(page.getByText("100 ml / Lime")).toBeVisible()
    await expect(page.getByText("฿380").first()).toBeVisible()
  } finally {
    await oil.remove()
  }
})

test("a product's picture opens, and its page tells search engines what is sold", async ({ page }) => {
  await page.goto(`/products/${SOAP}`)
  await page.getByRole("button", { name: "Enlarge: Mangosteen soap" }).click()
  const dialog = page.getByRole("dialog", { name: "Pictures of Mangosteen soap" })
  await expect(dialog.getByRole("status")).toContainText("Picture 1 of 1")
  await page.keyboard.press("Escape")
  await expect(dialog).toBeHidden()
  const told = await page.locator("script[type='application/ld+json']").first().textContent()
  const [product] = JSON.parse(told ?? "[]") as Record<string, unknown>[]
  expect(product).toMatchObject({
    "@type": "Product",
    name: "Mangosteen soap",
    brand: { "@type": "Brand", name: "Baan Dokrak" },
    offers: [{ "@type": "Offer", priceCurrency: "THB", availability: "https://schema.org/InStock" }],
    additionalProperty: expect.arrayContaining([
      { "@type": "PropertyValue", name: "Net weight", value: 110, unitText: "g" },
    ]),
  })
})

test("a currency that nothing is sold in changes nothing", async ({ page }) => {
  await page.goto(`/products/${SOAP}?currency=zzz`)
  await expect(page.getByRole("button", { name: "Add to cart" })).toBeEnabled()
  await expect(page.getByText(/฿\d+/).first()).toBeVisible()
})
