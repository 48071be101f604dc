import "server-only"
import { cache } from "react"
import { z } from "zod"
import { readCustomerToken } from "@/lib/session/customer-token"
import { checked } from "./checked"
import { hasStatus } from "./error"
import { customerSchema } from "./schemas/customer"
import type { Customer } from "./schemas/customer"
import { plaza } from "./sdk"

/** Who is signed in, or null. A token that has run out counts as signed out. Read once a request. */
export const currentCustomer = cache(async (): Promise<Customer | null> => {
  if ((await readCustomerToken()) === null) {
    return null
  }
  const { store } = await plaza()
  try {
    return (await checked(z.object({ customer: customerSchema }), store.customer.retrieve())).customer
  } catch (error) {
    if (hasStatus(error, 401, 403, 404)) {
      return null
    }
    throw error
  }
})

export type CustomerProfile = { email: string; first_name: string; last_name: string; phone?: string }

/** Makes the customer of a fresh identity, whose token comes from registration. */
export async function createCustomer(profile: CustomerProfile, token: string): Promise<void> {
  const { store } = await plaza(token)
  await store.customer.create(profile)
}

export type CustomerDetails = {
  first_name: string
  last_name: string
  phone: string | null
  /** BCP 47 tags, the preferred first. */
  languages: string[]
}

/**
 * Changes the signed-in customer.
 *
 * @throws {PlazaError} 400 naming `phone` or `metadata.languages`, 401 when nobody is signed in
 */
export async function updateCustomer({ languages, ...details }: CustomerDetails): Promise<void> {
  const { client } = await plaza()
  const body = { ...details, metadata: { languages } }
  await client.fetch("/store/customers/me", { method: "POST", body })
}

/** Whether a token belongs to a customer; a fresh identity's, or a vendor's, does not. */
export async function isCustomer(token: string): Promise<boolean> {
  const { store } = await plaza(token)
  try {
    await store.customer.retrieve()
    return true
  } catch (error) {
    if (hasStatus(error, 401, 403, 404)) {
      return false
    }
    throw error
  }
}
