import type { Page } from "@playwright/test"
import { expectAccessible } from "./accessibility"
import { deviceOf, needsGoogle, newPerson } from "./google"
import { provedLongAgo } from "./long-ago"
import { addAddress, fillSignIn, PASSWORD, register, signOut } from "./own-account"
import { expect, test } from "./test"
import { totp } from "./totp"

test.beforeEach(({ request }) => needsGoogle(request))

const withGoogle = (page: Page) => page.getByRole("button", { name: "Continue with Google" }).click()

async function isSignedInAs(page: Page, name: string): Promise<void> {
  await page.goto("/account")
  await expect(page.getByRole("heading", { level: 1, name: `Hello ${name}` })).toBeVisible()
  await expect(page.getByRole("banner").getByRole("link", { name })).toBeVisible()
}

async function isNobody(page: Page): Promise<void> {
  await page.goto("/account/orders")
  await expect(page).toHaveURL(/\/account\/sign-in\?next=/)
}

test("who comes with Google has an account, goes on to where they were, and is the same the next time", async ({
  browser,
}) => {
  const person = newPerson()
  const device = await deviceOf(browser, person)
  const { page } = device
  await page.goto("/account/orders")
  await expect(page).toHaveURL(/\/account\/sign-in\?next=/)
  await expectAccessible(page, "signing in where Google is offered")
  await withGoogle(page)
  await expect(page).toHaveURL("/account/orders")
  await isSignedInAs(page, "Nadia")
  await expect(page.getByText(person.email)).toBeVisible()
  await addAddress(page, "12 Thanon Phra Athit")
  await signOut(page)

  device.choice = { ...person, given_name: "Renamed" }
  await page.goto("/account/sign-in")
  await withGoogle(page)
  await expect(page).toHaveURL("/account")
  await isSignedInAs(page, "Nadia")
  await page.goto("/account/addresses")
  await expect(page.getByText("12 Thanon Phra Athit")).toBeVisible()
  await device.end()
})

test("without scripts the way to Google and back is the same", async ({ browser }) => {
  const device = await deviceOf(browser, newPerson(), { javaScriptEnabled: false })
  const { page } = device
  await page.goto("/account/sign-in?next=/account/security")
  await withGoogle(page)
  await expect(page).toHaveURL("/account/security")
  await expect(page.getByRole("heading", { name: "You sign in with Google" })).toBeVisible()
  await device.end()
})

test("who begins in another language comes back to it", async ({ browser }) => {
  const device = await deviceOf(browser, newPerson())
  const { page } = device
  await page.goto("/th/account/register")
  await page.getByRole("button", { name: "ดำเนินการต่อด้วย Google" }).click()
  await expect(page).toHaveURL("/th/account")
  await page.context().clearCookies()
  device.choice = "declines"
  await page.goto("/th/account/sign-in")
  await page.getByRole("button", { name: "ดำเนินการต่อด้วย Google" }).click()
  await expect(page).toHaveURL(/\/th\/account\/sign-in\?google=declined/)
  await expect(page.getByText("มีการปฏิเสธที่ Google")).toBeVisible()
  await device.end()
})

test("an address that has an account is not merged, and one that Google has not verified makes none", async ({
  browser,
}) => {
  const device = await deviceOf(browser, newPerson())
  const { page } = device
  const email = await register(page)
  await signOut(page)
  device.choice = newPerson({ email })
  await page.goto("/account/sign-in?next=/account/orders")
  await withGoogle(page)
  await expect(page.getByText("This address has an account already")).toBeVisible()
  await expectAccessible(page, "an address that has an account")
  await isNobody(page)
  device.choice = newPerson({ email_verified: false })
  await withGoogle(page)
  await expect(page.getByText("Signing in with Google did not work")).toBeVisible()
  await isNobody(page)

  // Who declines at Google goes on by password, to where they wanted to go.
  device.choice = "declines"
  await withGoogle(page)
  await expect(page.getByText("It was declined at Google")).toBeVisible()
  await fillSignIn(page, { email, password: PASSWORD })
  await expect(page).toHaveURL("/account/orders")
  await isSignedInAs(page, "Mira")
  await device.end()
})

test("an answer of Google's that began elsewhere signs nobody in, nor does one that was used", async ({
  browser,
}) => {
  const stranger = await deviceOf(browser, "leaves")
  await stranger.page.goto("/account/sign-in")
  await withGoogle(stranger.page)
  await expect(stranger.page).toHaveTitle("Google")
  const [link = ""] = stranger.back
  await stranger.end()

  const device = await deviceOf(browser, newPerson())
  const { page } = device
  await page.goto(link)
  await expect(page.getByText("Signing in with Google did not work")).toBeVisible()
  await isNobody(page)
  // Nor does it where somebody is on a way of their own to Google.
  device.choice = "leaves"
  await withGoogle(page)
  await expect(page).toHaveTitle("Google")
  await page.goto(link)
  await expect(page.getByText("Signing in with Google did not work")).toBeVisible()
  await isNobody(page)

  device.choice = newPerson()
  await withGoogle(page)
  await expect(page).toHaveURL("/account/orders")
  await signOut(page)
  await page.goto(device.back.at(-1) ?? "")
  await expect(page.getByText("Signing in with Google did not work")).toBeVisible()
  await isNobody(page)
  await device.end()
})

test("an account by Google has no password: its owner adds a second step, takes a copy, and deletes it", async ({
  browser,
}) => {
  const person = newPerson()
  const device = await deviceOf(browser, person)
  const { page } = device
  await page.goto("/account/sign-in?next=/account/security")
  await withGoogle(page)
  await expect(page.getByRole("heading", { name: "You sign in with Google" })).toBeVisible()
  await expect(page.getByText(person.email)).toBeVisible()
  await expect(page.getByLabel(/password/i)).toHaveCount(0)
  await expectAccessible(page, "sign-in and security without a password")
  await page.getByRole("button", { name: "Set up" }).click()
  await page.getByRole("button", { name: "Go on" }).click()
  const key = page.getByTestId("two-step-secret")
  const secret = (await key.innerText()).replaceAll(/\s/g, "")
  await page.getByLabel("Code of the app").fill(totp(secret))
  await page.getByRole("button", { name: "Turn on" }).click()
  await page.getByRole("button", { name: "I have kept them" }).click()
  await signOut(page)

  await page.goto("/account/sign-in?next=/account/data")
  await withGoogle(page)
  await expect(page.getByRole("heading", { name: "Two-step verification" })).toBeVisible()
  await page.getByLabel("Code").fill(totp(secret, 1))
  await page.getByRole("button", { name: "Sign in", exact: true }).click()
  await expect(page).toHaveURL("/account/data")
  await expect(page.getByLabel(/password/i)).toHaveCount(0)
  await page.getByRole("button", { name: "Download my data" }).click()
  await expect(page.getByText("Your file is on its way")).toBeVisible()
  await page.getByRole("button", { name: "Delete my account" }).click()
  await page.getByRole("button", { name: "Yes, delete my account" }).click()
  await expect(page.getByRole("heading", { name: "Your account is deleted" })).toBeVisible()
  await isNobody(page)

  await withGoogle(page)
  await expect(page).toHaveURL("/account/orders")
  await isSignedInAs(page, "Nadia")
  await page.goto("/account/security")
  await expect(page.getByText("Off", { exact: true })).toBeVisible()
  await device.end()
})

test("who declines to show once more who they are is told so where they were, in their language", async ({
  browser,
}) => {
  const person = newPerson()
  const device = await deviceOf(browser, person)
  const { page } = device
  await page.goto("/account/sign-in")
  await withGoogle(page)
  await expect(page).toHaveURL("/account")
  await provedLongAgo(person)
  device.choice = "declines"
  await page.goto("/account/security")
  await page.getByRole("button", { name: "Set up" }).click()
  await page.getByRole("button", { name: "Sign in with Google again" }).click()
  await expect(page).toHaveURL("/account/security?google=declined")
  await expect(page.getByText("It was declined at Google")).toBeVisible()
  await page.goto("/th/account/data")
  await page.getByRole("button", { name: "เข้าสู่ระบบด้วย Google อีกครั้ง" }).click()
  await expect(page).toHaveURL("/th/account/data?google=declined")
  await expect(page.getByText("มีการปฏิเสธที่ Google")).toBeVisible()
  await isSignedInAs(page, "Nadia")
  await device.end()
})

test("ten minutes later Google is asked once more before a copy is handed out", async ({ browser }) => {
  const person = newPerson()
  const device = await deviceOf(browser, person)
  const { page } = device
  const again = page.getByRole("button", { name: "Sign in with Google again" })
  await page.goto("/account/sign-in?next=/account/data")
  await withGoogle(page)
  await expect(page).toHaveURL("/account/data")
  await expect(again).toHaveCount(0)
  await provedLongAgo(person)
  await page.reload()
  await expectAccessible(page, "own data, signed in long ago")
  await page.getByRole("button", { name: "Download my data" }).click()
  await expect(page.getByText("Please sign out and in again")).toBeVisible()
  device.choice = "declines"
  await again.click()
  await expect(page).toHaveURL("/account/data?google=declined")
  const declined = page.getByRole("status").filter({ hasText: "It was declined at Google" })
  await expect(declined).toContainText("You are signed in as before, and nothing has changed.")
  await expect(again).toBeVisible()
  await expectAccessible(page, "own data, declined at Google")
  device.choice = person
  await again.click()
  await expect(page).toHaveURL("/account/data")
  await expect(again).toHaveCount(0)
  await expect(declined).toHaveCount(0)
  await page.getByRole("button", { name: "Download my data" }).click()
  await expect(page.getByText("Your file is on its way")).toBeVisible()
  await device.end()
})
