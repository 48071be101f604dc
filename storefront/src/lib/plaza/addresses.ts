import "server-only"
import { z } from "zod"
import { checked } from "./checked"
import { customerAddressSchema } from "./schemas/customer-address"
import type { CustomerAddress } from "./schemas/customer-address"
import { plaza } from "./sdk"

const PATH = "/store/customers/me/addresses"
const MOST = 50

/** The customer's addresses, the default first. */
export async function listAddresses(): Promise<CustomerAddress[]> {
  const { client } = await plaza()
  const schema = z.object({ addresses: z.array(customerAddressSchema) })
  const { addresses } = await checked(schema, client.fetch(PATH, { query: { limit: MOST } }))
  return addresses.sort((a, b) => Number(b.is_default_shipping) - Number(a.is_default_shipping))
}

export type AddressDetails = {
  address_1: string
  address_2: string
  postal_code: string
  city: string
  country_code: string
  is_default_shipping: boolean
}

/**
 * Adds an address, or changes the one with this id.
 *
 * @throws {PlazaError} 404 when it is not there, or not theirs
 */
export async function saveAddress(details: Partial<AddressDetails>, id?: string): Promise<void> {
  const { client } = await plaza()
  const path = id ? `${PATH}/${encodeURIComponent(id)}` : PATH
  await client.fetch(path, { method: "POST", body: details })
}

/** @throws {PlazaError} 404 when it is not there, or not theirs */
export async function deleteAddress(id: string): Promise<void> {
  const { client } = await plaza()
  await client.fetch(`${PATH}/${encodeURIComponent(id)}`, { method: "DELETE" })
}
