import { expectAccessible } from "./accessibility"
import { accountLink, emailCode } from "./mailbox"
import { fillSignIn, PASSWORD, register, signOut } from "./own-account"
import { freshEmail } from "./shopper"
import { expect, test } from "./test"
import type { Page } from "@playwright/test"
import { totp } from "./totp"

const NEW_PASSWORD = "violet harbours hum at noon"

async function trySignIn(page: Page, email: string, password: string, from = "/account/sign-in") {
  await page.goto(from)
  await fillSignIn(page, { email, password })
}

/** A part of the page about signing in, by its heading. */
const card = (page: Page, heading: string) =>
  page
    .locator("main section, main div.rounded-2xl")
    .filter({ has: page.getByRole("heading", { name: heading }) })
    .last()

test("a password is changed by who knows it; signing in leads to the overview, or back to where one was", async ({
  page,
}) => {
  const email = await register(page)
  await page.goto("/account/security")
  await expectAccessible(page, "sign-in and security")
  await page.getByLabel("Present password").fill("not my password")
  await page.getByLabel("New password").fill(NEW_PASSWORD)
  await page.getByRole("button", { name: "Change password" }).click()
  await expect(page.getByLabel("Present password")).toHaveAttribute("aria-invalid", "true")
  await page.getByLabel("Present password").fill(PASSWORD)
  await page.getByRole("button", { name: "Change password" }).click()
  await expect(page.getByText("Your password is changed")).toBeVisible()
  await signOut(page)

  await trySignIn(page, email, PASSWORD)
  await expect(page.getByText("E-mail and password do not belong together.")).toBeVisible()
  await trySignIn(page, email, NEW_PASSWORD)
  await expect(page).toHaveURL(/\/account$/)
  await expect(page.getByRole("heading", { level: 1, name: "Hello Mira" })).toBeVisible()
  await signOut(page)
  await page.goto("/account/orders")
  await expect(page).toHaveURL(/sign-in\?next=/)
  await trySignIn(page, email, NEW_PASSWORD, page.url())
  await expect(page).toHaveURL(/\/account\/orders$/)
})

test("an address is changed by a code, and taken back by the link to the former one", async ({
  page,
  request,
}) => {
  const email = await register(page)
  const other = freshEmail()
  await page.goto("/account/security")
  await page.getByLabel("New e-mail address").fill(other)
  await page.getByLabel("Your password").fill(PASSWORD)
  await page.getByRole("button", { name: "Send me a code" }).click()
  await expect(page.getByText("Look into your mailbox")).toBeVisible()
  await page.getByLabel("Code").fill("000000")
  await page.getByRole("button", { name: "Confirm my new address" }).click()
  await expect(page.getByLabel("Code")).toHaveAttribute("aria-invalid", "true")
  await page.getByLabel("Code").fill(await emailCode(request, other))
  await page.getByRole("button", { name: "Confirm my new address" }).click()
  await expect(page.getByText("Your address is changed")).toBeVisible()
  await page.goto("/account")
  await expect(page.getByText(other)).toBeVisible()

  await page.goto(await accountLink(request, email, "undo-email-change"))
  await expectAccessible(page, "keeping one's address")
  await page.getByRole("button", { name: "It was not me: keep my address" }).click()
  await expect(page.getByText("Your address stays as it was")).toBeVisible()
  await page.goto("/account")
  await expect(page).toHaveURL(/sign-in/)
  await trySignIn(page, email, PASSWORD)
  await expect(page.getByRole("heading", { level: 1, name: "Hello Mira" })).toBeVisible()
  await page.goto("/account/undo-email-change?token=unknown")
  await page.getByRole("button", { name: "It was not me: keep my address" }).click()
  await expect(page.getByRole("alert").filter({ hasText: /\S/ })).toBeVisible()
})

test("two-step verification is set up with an app, asks for its code, and is turned off", async ({
  page,
}) => {
  const email = await register(page)
  await page.goto("/account/security")
  await page.getByRole("button", { name: "Set up" }).click()
  const form = card(page, "Two-step verification")
  await form.getByLabel("Your password").fill("not my password")
  await form.getByRole("button", { name: "Go on" }).click()
  await expect(form.getByText("This is not your password.")).toBeVisible()
  await form.getByLabel("Your password").fill(PASSWORD)
  await form.getByRole("button", { name: "Go on" }).click()
  await expect(page.getByRole("img", { name: "QR code for your authenticator app" })).toBeVisible()
  await expectAccessible(page, "setting two-step verification up")
  const secret = (await page.getByTestId("two-step-secret").innerText()).replaceAll(/\s/g, "")
  await page.getByLabel("Code of the app").fill("000000")
  await page.getByRole("button", { name: "Turn on" }).click()
  await expect(page.getByText("This code is not right")).toBeVisible()
  await page.getByLabel("Code of the app").fill(totp(secret))
  await page.getByRole("button", { name: "Turn on" }).click()
  const codes = page.getByRole("list", { name: "Recovery codes" }).getByRole("listitem")
  await expect(codes).toHaveCount(10)
  await expectAccessible(page, "recovery codes")
  const [recovery = ""] = await codes.allInnerTexts()
  await page.getByRole("button", { name: "I have kept them" }).click()
  await expect(page.getByText("On", { exact: true })).toBeVisible()
  await signOut(page)

  await trySignIn(page, email, PASSWORD)
  await expect(page.getByRole("heading", { name: "Two-step verification" })).toBeVisible()
  await page.getByLabel("Code").fill(recovery)
  await page.getByRole("button", { name: "Sign in", exact: true }).click()
  await expect(page).toHaveURL(/\/account$/)
  await page.goto("/account/security")
  await page.getByRole("button", { name: "Turn off" }).click()
  await card(page, "Two-step verification").getByLabel("Your password").fill(PASSWORD)
  await page.getByRole("button", { name: "Turn off" }).click()
  await expect(page.getByText("Off", { exact: true })).toBeVisible()
})

test("a device that one does not know is signed out from another", async ({ page, browser }) => {
  const email = await register(page)
  const context = await browser.newContext()
  const other = await context.newPage()
  await trySignIn(other, email, PASSWORD)
  await expect(other).toHaveURL(/\/account$/)
  await page.goto("/account/security")
  await expect(page.getByText("This device", { exact: true })).toBeVisible()
  await page.getByRole("button", { name: "Sign out everywhere else" }).click()
  await expect(
    page.getByRole("button", { name: /^Sign out (Chrome|HeadlessChrome|Chromium|.* on )/ }),
  ).toHaveCount(0)
  await other.goto("/account/orders")
  await expect(other).toHaveURL(/sign-in/)
  await page.reload()
  await expect(page.getByText("This device", { exact: true })).toBeVisible()
  await context.close()
})
