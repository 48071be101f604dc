import { expectAccessible } from "./accessibility"
import { readConnection } from "./connection"
import { register, signIn } from "./own-account"
import { expect, test } from "./test"

/** Pages without a flow of their own among the tests, by the words of their first heading. */
const NOBODYS = {
  "/account/register": "Create an account",
  "/account/forgot-password": "Forgot your password?",
  "/account/deleted": "Your account is deleted",
  "/cart": "Your cart is empty",
  "/checkout/done": "There is no recent order here",
  "/venues?q=Xyzzy": "Venues",
  "/services?q=Xyzzy": "Services",
  "/products?q=Xyzzy": "Shop",
}
const OWN = ["", "/bookings", "/bookings?when=past", "/orders", "/addresses", "/profile", "/data"]

test("pages that nobody or anybody has are accessible", async ({ page }) => {
  for (const [path, words] of Object.entries(NOBODYS)) {
    await page.goto(path)
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(words)
    await expect(page.locator("main [aria-busy=true]")).toHaveCount(0)
    await expectAccessible(page, path)
  }
})

for (const colorScheme of ["light", "dark"] as const) {
  test(`the pages of an account are accessible in ${colorScheme} colours`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await signIn(page, readConnection().logins.customer)
    for (const path of OWN) {
      await page.goto(`/account${path}`)
      await expect(page.locator("main [aria-busy=true]")).toHaveCount(0)
      // On a phone the row of pages is wider than the window.
      const ways = page.getByRole("navigation", { name: "My account" })
      await expect(ways.locator("[aria-current]")).toBeInViewport()
      await expectAccessible(page, `/account${path}`)
    }
  })
}

test("what a new account has nothing of yet is accessible in both colours", async ({ page }) => {
  await register(page)
  for (const path of ["", "/bookings", "/orders", "/addresses"]) {
    await page.goto(`/account${path}`)
    await expect(page.locator("main [aria-busy=true]")).toHaveCount(0)
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme })
      await expectAccessible(page, `/account${path} with nothing in it, ${colorScheme}`)
    }
  }
})

test("name, telephone number and languages are changed, and stay", async ({ page }) => {
  await register(page)
  await page.goto("/account/profile")
  await page.getByLabel("Last name").fill("Anand-Rao")
  await page.getByLabel(/^Telephone number/).fill("no number")
  await page.getByRole("button", { name: "Save", exact: true }).click()
  await expect(page.getByLabel(/^Telephone number/)).toHaveAttribute("aria-invalid", "true")
  await expect(page.getByLabel("Last name")).toHaveValue("Anand-Rao")
  await page.getByLabel(/^Telephone number/).fill("+66 81 234 5678")
  await page.getByLabel("Preferred language").selectOption("th")
  await page.getByLabel("Also speaks").selectOption("en")
  await page.getByRole("button", { name: "Save", exact: true }).click()
  await expect(page.getByText("Your details were saved.")).toBeVisible()
  await page.reload()
  await expect(page.getByLabel("Last name")).toHaveValue("Anand-Rao")
  await expect(page.getByLabel(/^Telephone number/)).toHaveValue(/^\+66 ?81 ?234 ?5678$/)
  await expect(page.getByLabel("Preferred language")).toHaveValue("th")
  await expect(page.getByLabel("Also speaks")).toHaveValue("en")
})

test("made-up addresses of an account answer that there is nothing, or show the first page", async ({
  page,
  browser,
}) => {
  await register(page)
  await page.goto("/account/orders?page=9999999")
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
  await page.goto("/account/bookings?when=never&page=-3")
  await expect(page.getByText("Nothing coming up")).toBeVisible()
  // Its console would tell of the 404 as of an error.
  const own = await browser.newContext({ storageState: await page.context().storageState() })
  const answer = await own.request.get("/account/bookings/book_none")
  expect(answer.status()).toBe(404)
  await own.close()
})
