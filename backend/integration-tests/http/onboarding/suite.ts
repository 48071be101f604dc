import type { MedusaContainer } from "@medusajs/framework/types"
import type { AxiosInstance } from "axios"
import type { City } from "../../fixtures/city"
import type { Desk } from "../venues/desk"

/** What every part of the suite works with; the city exists once the tests run. */
export interface Suite {
  api: AxiosInstance
  container: () => MedusaContainer
  readonly city: City
  /** A platform admin's desk. */
  readonly platform: Desk
}
