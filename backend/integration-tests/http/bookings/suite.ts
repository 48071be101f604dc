import type { MedusaContainer } from "@medusajs/framework/types"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { AxiosInstance } from "axios"
import type { City } from "../../fixtures/city"
import type { Shopper } from "./shopper"

/** What the parts of the bookings suite share; the city stands once the suite's `beforeAll` has run. */
export interface Suite {
  api: AxiosInstance
  getContainer: () => MedusaContainer
  dbConnection: Knex
  readonly city: City
  readonly guest: Shopper
}

/** The claims of a booking, as kind and whether they are live. */
export async function claimsOf(t: Suite, bookingId: string): Promise<{ kind: string; live: boolean }[]> {
  const { rows } = await t.dbConnection.raw(`select kind, live from claim where booking_id = ?`, [bookingId])
  return rows
}
