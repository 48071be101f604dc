import { readConnection } from "../connection"
import { emailCode, mailSubject } from "../mailbox"
import { expect, test } from "../test"
import { totp } from "../totp"
import { DeskApi } from "./desk-api"
import { registerVendor } from "./new-vendor"
import { at, expectLanding, signInAtDesk } from "./open-desk"
import { settle } from "./settle"
import { expectSoundPage } from "./walk-menu"

const BETTER = "seven lanterns drift homewards"

test.setTimeout(300_000)

test("an owner changes the password, sets up two-step verification, and ends every session", async ({
  browser,
  request,
}) => {
  const { owner } = await registerVendor(request, "Krabi")
  const elsewhere = await DeskApi.signIn(request, owner)
  const desk = await signInAtDesk(browser, owner)
  await expectLanding(desk, "/onboarding")
  await desk.goto(at("/security"))
  await settle(desk)

  // Other devices are signed out by a new password.
  await desk.getByLabel("Present password").fill(owner.password)
  await desk.getByLabel("New password").fill("password1")
  await expect(desk.getByText(/[Ee]asy to guess\./)).toBeVisible()
  expect(await elsewhere.status("/workspace")).toBe(200)
  await desk.getByLabel("New password").fill(BETTER)
  await expect(desk.getByText("Hard to guess.")).toBeVisible()
  await desk.getByRole("button", { name: "Change password" }).click()
  await expect(desk.getByText("Your password is changed")).toBeVisible()
  expect(await elsewhere.status("/workspace")).toBe(401)
  await mailSubject(request, owner.email, /password/i)

  // The key as text, the first code, the recovery codes.
  await desk.getByRole("button", { name: "Set up" }).click()
  const dialog = desk.getByRole("dialog")
  const asked = dialog.getByLabel("Password")
  const key = dialog.getByLabel("Key for the authenticator app")
  await expect(asked.or(key)).toBeVisible()
  if (await asked.isVisible()) {
    await asked.fill(BETTER)
    await dialog.getByRole("button", { name: "Confirm" }).click()
  }
  await expect(dialog.getByRole("img", { name: /^QR code/ })).toBeVisible()
  const secret = ((await key.textContent()) ?? "").replace(/\s/g, "")
  await dialog.getByLabel("Six-digit code").fill("000000")
  await dialog.getByRole("button", { name: "Turn on" }).click()
  await expect(dialog.getByRole("alert")).toContainText("This code is not right")
  await dialog.getByLabel("Six-digit code").fill(totp(secret))
  await dialog.getByRole("button", { name: "Turn on" }).click()
  await expect(dialog.getByRole("heading", { name: "Your recovery codes" })).toBeVisible()
  const codes = await dialog.getByRole("listitem").allTextContents()
  expect(new Set(codes).size).toBeGreaterThanOrEqual(8)
  await expect(dialog.getByRole("button", { name: "Done" })).toBeDisabled()
  await dialog.getByLabel("I have kept these codes").click()
  await dialog.getByRole("button", { name: "Done" }).click()
  await expect(desk.getByText("Authenticator app", { exact: true })).toBeVisible()
  await expectSoundPage(desk, "security with two-step verification")

  await expect(desk.getByText("This device")).toBeVisible()
  await desk.getByRole("button", { name: "Sign out everywhere", exact: true }).click()
  await desk.getByRole("alertdialog").getByRole("button", { name: "Sign out everywhere" }).click()
  await expect(desk).toHaveURL(/\/login/)

  // The password alone opens nothing any more.
  await desk.locator("input[name=email]").fill(owner.email)
  await desk.locator("input[name=password]").fill(BETTER)
  await desk.locator("button[type=submit]").click()
  await expect(desk.getByText("Two-step verification")).toBeVisible()
  await desk.goto(at("/security"))
  await expect(desk).toHaveURL(/\/login/)
  await desk.context().close()
})

test("an owner signs in with another address once its code is typed in", async ({ browser, request }) => {
  const { owner } = await registerVendor(request, "Moved")
  const moved = { ...owner, email: `new.${owner.email}` }
  const signsIn = async (data: typeof owner) =>
    (await request.post(`${readConnection().backend_url}/auth/user/emailpass`, { data })).status()
  const desk = await signInAtDesk(browser, owner)
  await expectLanding(desk, "/onboarding")
  await desk.goto(at("/security"))
  await desk.getByLabel("New e-mail address").fill(moved.email)
  const password = desk.getByLabel("Your password", { exact: true })
  await password.fill("another password entirely")
  await desk.getByRole("button", { name: "Send me a code" }).click()
  await expect(password).toHaveAttribute("aria-invalid", "true")
  await password.fill(owner.password)
  await desk.getByRole("button", { name: "Send me a code" }).click()
  await expect(desk.getByText(`We have sent six digits to ${moved.email}.`)).toBeVisible()

  const code = await emailCode(request, moved.email)
  const field = desk.getByLabel("Code", { exact: true })
  await field.fill(code === "111111" ? "222222" : "111111")
  await desk.getByRole("button", { name: "Confirm", exact: true }).click()
  await expect(field).toHaveAttribute("aria-invalid", "true")
  expect(await signsIn(owner)).toBe(200)
  await field.fill(code)
  await desk.getByRole("button", { name: "Confirm", exact: true }).click()
  await expect(desk.getByText(`You sign in with ${moved.email}.`)).toBeVisible()
  expect(await signsIn(owner)).toBe(401)
  expect(await signsIn(moved)).toBe(200)
  await desk.context().close()
})
