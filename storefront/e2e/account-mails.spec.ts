import { expectAccessible } from "./accessibility"
import { readConnection } from "./connection"
import { accountLink } from "./mailbox"
import { register, signIn } from "./own-account"
import { expect, test } from "./test"

const NEW_PASSWORD = "violet harbours hum at noon"

test("an address is confirmed by the link of the mail, once", async ({ page, request }) => {
  const email = await register(page)
  const link = await accountLink(request, email, "verify-email")
  await page.goto(link)
  await expectAccessible(page, "confirming one's address")
  await page.getByRole("button", { name: "Confirm my e-mail address" }).click()
  await expect(page.getByText("Your address is confirmed")).toBeVisible()
  await page.goto(link)
  await page.getByRole("button", { name: "Confirm my e-mail address" }).click()
  await expect(page.getByText("This link has been used or is too old.")).toBeVisible()
})

test("a forgotten password is set anew by the link of the mail, once", async ({ page, request }) => {
  const email = await register(page)
  await page.goto("/account")
  await page.getByRole("button", { name: "Sign out" }).click()
  await expect(page.getByRole("link", { name: "Sign in" }).first()).toBeVisible()
  await page.goto("/account/forgot-password")
  await page.getByRole("textbox", { name: "E-mail" }).fill(email)
  await page.getByRole("button", { name: "Send me a link" }).click()
  await expect(page.getByText("Look into your mailbox")).toBeVisible()
  const link = await accountLink(request, email, "reset-password")
  for (const outcome of ["Your new password is set", "This link has been used or is too old."]) {
    await page.goto(link)
    await page.getByLabel("New password").fill(NEW_PASSWORD)
    await page.getByRole("button", { name: "Set password" }).click()
    await expect(page.getByText(outcome)).toBeVisible()
  }
  await signIn(page, { email, password: NEW_PASSWORD })
  await expect(page).toHaveURL(/\/account$/)
})

test("visits say how they are paid, and are booked again as they were", async ({ page }) => {
  const { customer } = readConnection().logins
  await signIn(page, customer)
  await expect(page.getByRole("heading", { level: 2, name: "Your next visit" })).toBeVisible()
  await page.goto("/account/bookings?when=past")
  const visit = page
    .locator("article")
    .filter({ hasText: /Paid|Not paid/ })
    .first()
  await expect(visit).toBeVisible()
  await visit.getByRole("link", { name: /^Book again/ }).click()
  await expect(page).toHaveURL(/\/venues\/[a-z-]+\/book\?service=/)
  await expect(page.getByRole("heading", { name: "When?" })).toBeVisible()
})
