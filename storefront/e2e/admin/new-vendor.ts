import { readFileSync } from "node:fs"
import path from "node:path"
import type { APIRequestContext } from "@playwright/test"
import { z } from "zod"
import { readConnection } from "../connection"
import { emailCode } from "../mailbox"
import { prepareBusiness } from "../new-business"
import { expect } from "../test"
import { DeskApi } from "./desk-api"
import type { Login } from "./open-desk"

const PASSWORD = "quiet otters paint slowly"

/** A business that has just registered itself. */
export type NewVendor = { id: string; name: string; owner: Login }

/** Registers a business by the API, as the storefront's form does; it is pending. */
export async function registerVendor(request: APIRequestContext, word: string): Promise<NewVendor> {
  const { backend_url, publishable_key } = readConnection()
  const stamp = Date.now()
  const owner = { email: `${word.toLowerCase()}.${stamp}@sala.example`, password: PASSWORD }
  const signUp = await request.post(`${backend_url}/auth/user/emailpass/register`, { data: owner })
  const { token } = z.object({ token: z.string() }).parse(await signUp.json())
  const name = `${word} ${stamp}`
  const answer = await request.post(`${backend_url}/store/vendors/register`, {
    headers: { "x-publishable-api-key": publishable_key, authorization: `Bearer ${token}` },
    data: { name, owner: { first_name: "Malee", last_name: "Dokrak" } },
  })
  expect(answer.status(), await answer.text()).toBe(201)
  const { vendor } = z.object({ vendor: z.object({ id: z.string() }) }).parse(await answer.json())
  return { id: vendor.id, name, owner }
}

/** Does by the API all that the checklist asks for, and submits. Answers the handle of the venue. */
export async function submitVendor(
  request: APIRequestContext,
  { id, name, owner }: NewVendor,
): Promise<string> {
  const api = await DeskApi.signIn(request, owner)
  const anything = z.unknown()
  await api.post("/onboarding/confirm-email", { code: await emailCode(request, owner.email) }, anything)
  const buffer = readFileSync(path.join(__dirname, "../fixtures/logo.png"))
  await api.upload(`/vendors/${id}/logo`, { name: "logo.png", mimeType: "image/png", buffer })
  const place = { address_1: "1 Sukhumvit Road", city: "Bangkok", country_code: "TH" }
  const legal_details = { legal_name: `${name} Ltd`, tax_number: "0105561000000", ...place }
  await api.post(`/vendors/${id}`, { legal_details }, anything)
  const payout = {
    method: "bank_account",
    account_holder: name,
    bank_name: "Bangkok Bank",
    account_number: "123-4-56789-0",
    country_code: "TH",
    currency_code: "THB",
  }
  await api.post(`/vendors/${id}/payout-details`, payout, anything)
  const handle = await prepareBusiness(request, owner, name)
  await api.post(`/vendors/${id}/submit`, {}, anything)
  return handle
}
