import type { MedusaContainer } from "@medusajs/framework/types"
import type { AxiosInstance } from "axios"
import { createCity, type City } from "../../fixtures/city"
import { createUser } from "../../fixtures/people"
import { Desk } from "./desk"

/** The city with a desk for each of its people. */
export interface Office {
  city: City
  platform: Desk
  /** Owner, manager and staff member of the vendor in Bangkok. */
  owner: Desk
  manager: Desk
  staff: Desk
  /** Owner of the vendor in Nairobi. */
  stranger: Desk
  /** Of the platform, but no admin. */
  support: Desk
  nobody: Desk
  /** Which of these products the store sells. */
  sold(...productIds: string[]): Promise<string[]>
}

/** Opens the office; call it in `beforeAll`. */
export async function openOffice(api: AxiosInstance, container: MedusaContainer): Promise<Office> {
  const city = await createCity(api, container)
  const { vendor_id } = city.bangkok
  const hire = async (role: "manager" | "staff" | "support") => {
    const email = `${role}@office.example`
    const member = role === "support" ? {} : { vendor_id }
    return new Desk(api, await createUser(api, container, { email, role, ...member }))
  }
  return {
    city,
    platform: new Desk(api, city.admin),
    owner: new Desk(api, city.owner),
    manager: await hire("manager"),
    staff: await hire("staff"),
    stranger: new Desk(api, city.other_owner),
    support: await hire("support"),
    nobody: new Desk(api, { headers: { authorization: "" } }),
    async sold(...productIds) {
      const config = { headers: city.store, validateStatus: () => true }
      const answers = await Promise.all(productIds.map((id) => api.get(`/store/products/${id}`, config)))
      return productIds.filter((_, index) => answers[index].status === 200)
    },
  }
}
