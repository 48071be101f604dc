import type { APIRequestContext } from "@playwright/test"
import { z } from "zod"
import { expectAccessibleInBoth } from "./accessibility"
import { readConnection } from "./connection"
import { freshEmail } from "./shopper"
import { expect, test } from "./test"
import { totp } from "./totp"

const PASSWORD = "quiet otters paint slowly"

const tokenSchema = z.object({ token: z.string() })
const factorSchema = z.object({ secret: z.string(), mfa_factor: z.object({ id: z.string() }) })
const codesSchema = z.object({ recovery_codes: z.array(z.string()) })

/** Sends a body to the backend; answers what the schema takes of it. */
function poster(request: APIRequestContext) {
  const { backend_url, publishable_key } = readConnection()
  return async <Schema extends z.ZodType>(path: string, schema: Schema, data: object, token = "") => {
    const headers = { "x-publishable-api-key": publishable_key, authorization: `Bearer ${token}` }
    const answer = await request.post(`${backend_url}${path}`, { data, headers: token ? headers : {} })
    expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true)
    return schema.parse(await answer.json())
  }
}

/** Turns two-step verification on for whom a token is of. */
async function turnOn(request: APIRequestContext, token: string) {
  const post = poster(request)
  const setup = { provider: "totp", label: "phone", issuer: "Plaza" }
  const { secret, mfa_factor } = await post("/auth/mfa/factors", factorSchema, setup, token)
  const verified = { code: totp(secret) }
  await post(`/auth/mfa/factors/${mfa_factor.id}/verify`, z.object({}), verified, token)
  const { recovery_codes } = await post("/auth/mfa/recovery-codes", codesSchema, {}, token)
  return { secret, recovery_codes }
}

/** A new customer whose sign-in asks for a code. */
async function customerWithTwoSteps(request: APIRequestContext, email: string) {
  const post = poster(request)
  const credentials = { email, password: PASSWORD }
  const registered = await post("/auth/customer/emailpass/register", tokenSchema, credentials)
  const details = { email, first_name: "Mira", last_name: "Anand" }
  await post("/store/customers", z.object({ customer: z.object({}) }), details, registered.token)
  const { token } = await post("/auth/customer/emailpass", tokenSchema, credentials)
  return turnOn(request, token)
}

/** The owner of a new business, whose sign-in asks for a code. */
async function ownerWithTwoSteps(request: APIRequestContext, email: string) {
  const post = poster(request)
  const credentials = { email, password: PASSWORD }
  const registered = await post("/auth/user/emailpass/register", tokenSchema, credentials)
  const business = { name: "Two Doors", owner: { first_name: "Mira", last_name: "Anand" } }
  await post("/store/vendors/register", z.object({ vendor: z.object({}) }), business, registered.token)
  const { token } = await post("/auth/user/emailpass", tokenSchema, credentials)
  return turnOn(request, token)
}

test("who has two-step verification signs in to the shop with a code, or with a recovery code", async ({
  page,
  request,
}) => {
  const email = freshEmail()
  const { secret, recovery_codes } = await customerWithTwoSteps(request, email)
  const [recovery = ""] = recovery_codes
  for (const code of [totp(secret, 1), recovery]) {
    await page.goto("/account/sign-in?next=/account/security")
    await page.getByRole("textbox", { name: "E-mail" }).fill(email)
    await page.getByLabel("Password").fill(PASSWORD)
    await page.getByRole("button", { name: "Sign in" }).click()
    await expect(page.getByRole("heading", { name: "Two-step verification" })).toBeVisible()
    await page.getByLabel("Code").fill("000000")
    await page.getByRole("button", { name: "Sign in" }).click()
    await expect(page.getByText("This code is not right")).toBeVisible()
    await expectAccessibleInBoth(page, "second step with a code that is not right")
    await page.getByLabel("Code").fill(code)
    await page.getByRole("button", { name: "Sign in" }).click()
    await expect(page).toHaveURL(/\/account\/security$/)
    await page.goto("/account/bookings")
    await page.getByRole("button", { name: "Sign out" }).click()
    await expect(page.getByRole("link", { name: "Sign in" })).toBeVisible()
  }
})

test("who works with two-step verification becomes a shopper with the same address, by a code", async ({
  page,
  request,
}) => {
  const email = freshEmail()
  const { recovery_codes } = await ownerWithTwoSteps(request, email)
  const [first = "", second = ""] = recovery_codes
  await page.goto("/account/register?next=/account/security")
  await page.getByLabel("First name").fill("Mira")
  await page.getByLabel("Last name").fill("Anand")
  await page.getByRole("textbox", { name: "E-mail" }).fill(email)
  await page.getByLabel("Password").fill(PASSWORD)
  await page.getByRole("button", { name: "Create account" }).click()
  await expect(page.getByRole("heading", { name: "Two-step verification" })).toBeVisible()
  await page.getByLabel("Code").fill(first)
  await page.getByRole("button", { name: "Sign in" }).click()
  await expect(page.getByText("Your account is ready")).toBeVisible()
  await page.getByRole("textbox", { name: "E-mail" }).fill(email)
  await page.getByLabel("Password").fill(PASSWORD)
  await page.getByRole("button", { name: "Sign in" }).click()
  await page.getByLabel("Code").fill(second)
  await page.getByRole("button", { name: "Sign in" }).click()
  await expect(page).toHaveURL(/\/account\/security$/)
  await expect(page.getByText(email)).toBeVisible()
})
