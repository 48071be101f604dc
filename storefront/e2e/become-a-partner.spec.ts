import { expectAccessible } from "./accessibility"
import { openDesk, signInAtDesk } from "./admin/open-desk"
import { fillProfile } from "./business-profile"
import { readConnection } from "./connection"
import { emailCode, mailSubject } from "./mailbox"
import { prepareBusiness } from "./new-business"
import { expect, test } from "./test"

const PASSWORD = "quiet otters paint slowly"

test("a business comes aboard: registered, confirmed, prepared, submitted, approved, on the storefront", async ({
  page,
  browser,
  request,
}) => {
  const stamp = Date.now()
  const name = `Sala ${stamp}`
  const owner = { email: `malee.${stamp}@sala.example`, password: PASSWORD }

  await page.goto("/")
  await page.getByRole("link", { name: "Become a partner" }).click()
  await expect(page.getByRole("heading", { name: "Register your business" })).toBeVisible()
  await expectAccessible(page, "become a partner")
  await page.getByLabel("Business name").fill(name)
  await page.getByLabel("Your first name").fill("Malee")
  await page.getByLabel("E-mail").fill("not an address")
  await page.getByLabel("Password").fill("12345678")
  await expect(page.getByText("Easy to guess")).toBeVisible()
  await page.getByRole("button", { name: "Register my business" }).click()
  await expect(page.getByText("Please enter your last name.")).toBeVisible()
  await expect(page.getByText("Please accept the terms to go on.")).toBeVisible()
  await expectAccessible(page, "become a partner, with errors")
  // Nothing that was typed is lost to an error.
  await expect(page.getByLabel("Business name")).toHaveValue(name)
  await expect(page.getByLabel("Your first name")).toHaveValue("Malee")
  await page.getByLabel("Your last name").fill("Dokrak")
  await page.getByLabel("E-mail").fill(owner.email)
  await page.getByLabel("Password").fill(PASSWORD)
  await expect(page.getByText("Hard to guess.")).toBeVisible()
  await page.getByRole("checkbox").check()
  await page.getByRole("button", { name: "Register my business" }).click()

  await expect(page.getByRole("heading", { name: "Confirm your address" })).toBeVisible()
  await expect(page.getByText(owner.email)).toBeVisible()
  await expectAccessible(page, "the code")
  const code = await emailCode(request, owner.email)
  await page.getByLabel("Code").fill(code === "111111" ? "222222" : "111111")
  await page.getByRole("button", { name: "Confirm my address" }).click()
  await expect(page.getByText(/4 attempts are left/)).toBeVisible()
  await page.getByLabel("Code").fill(code)
  await page.getByRole("button", { name: "Confirm my address" }).click()
  await expect(page.getByRole("heading", { name: "Your address is confirmed" })).toBeVisible()
  await expectAccessible(page, "welcome")
  const workspace = await page.getByRole("link", { name: "Open your workspace" }).getAttribute("href")
  expect(workspace).toBe(readConnection().admin_url)

  const desk = await signInAtDesk(browser, owner)
  await expect(desk.getByRole("heading", { name: "Your workspace is open" })).toBeVisible()
  await expect(desk.getByText("1 of 7 done")).toBeVisible()
  await expect(desk.getByRole("button", { name: "Submit for review" })).toBeDisabled()
  const handle = await prepareBusiness(request, owner, name)
  await fillProfile(desk, name)
  await desk.goto(`${readConnection().admin_url}/onboarding`)
  await expect(desk.getByText("7 of 7 done")).toBeVisible()
  await desk.getByRole("button", { name: "Submit for review" }).click()
  await expect(desk.getByRole("heading", { name: "We are looking at it" })).toBeVisible()
  expect((await request.get(`/venues/${handle}`)).status()).toBe(404)

  const platform = await openDesk(browser, readConnection().logins.admin)
  await platform.goto(`${readConnection().admin_url}/approvals`)
  const waiting = platform.getByRole("listitem").filter({ hasText: name })
  const business = waiting.filter({ has: platform.getByRole("button", { name: "Approve" }) })
  await business.getByRole("button", { name: "Reject" }).click()
  await platform.getByRole("textbox").fill("Please send the register's extract.")
  await platform.getByRole("alertdialog").getByRole("button", { name: "Reject" }).click()
  await mailSubject(request, owner.email, /^Not approved yet: /)
  await desk.reload()
  await expect(desk.getByText("Please send the register's extract.")).toBeVisible()
  await desk.getByRole("button", { name: "Submit for review" }).click()
  await expect(desk.getByRole("heading", { name: "We are looking at it" })).toBeVisible()

  await platform.reload()
  await business.getByRole("button", { name: "Approve" }).click()
  await expect(platform.getByText(`${name} is approved`)).toBeVisible()
  await waiting.filter({ hasText: ", Bangkok" }).getByRole("button", { name: "Publish" }).click()
  await expect(platform.getByText(`${name} is published`)).toBeVisible()
  await mailSubject(request, owner.email, /^Approved: /)

  // The storefront remembers that there was no such venue until it is told.
  await expect.poll(async () => (await request.get(`/venues/${handle}`)).status()).toBe(200)
  await page.goto(`/venues/${handle}`)
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible()
  await desk.context().close()
  await platform.context().close()
})

test("the code can be typed in on another device, and the page fits a phone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto("/become-a-partner")
  await expect(page.getByRole("heading", { name: "Register your business" })).toBeVisible()
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(390)
  await page.goto("/become-a-partner/confirm")
  await page.getByLabel("E-mail").fill("nobody@sala.example")
  await page.getByLabel("Password").fill("something else")
  await page.getByRole("button", { name: "Go on" }).click()
  await expect(page.getByText("E-mail and password do not belong together.")).toBeVisible()
  await expect(page.getByLabel("E-mail")).toHaveValue("nobody@sala.example")
  await expectAccessible(page, "signing in to type the code")
})
