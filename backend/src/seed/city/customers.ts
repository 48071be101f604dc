import { Modules } from "@medusajs/framework/utils"
import { CITIES } from "../data/cities"
import { CUSTOMERS, emailOf } from "../data/customers"
import { tally } from "../tally"
import type { City } from "./city"

/** The ids of the demo city's customers by their e-mails. */
export async function customerIds({ container }: Pick<City, "container">): Promise<Map<string, string>> {
  const rows = await container
    .resolve(Modules.CUSTOMER)
    .listCustomers(
      { email: CUSTOMERS.map(emailOf), has_account: true },
      { select: ["id", "email"], take: CUSTOMERS.length },
    )
  return new Map(rows.map(({ id, email }) => [email, id]))
}

/** Makes the customers with accounts; only the demo login among them has a password. */
export async function seedCustomers(city: City): Promise<string> {
  const known = await customerIds(city)
  const missing = CUSTOMERS.filter((customer) => !known.has(emailOf(customer)))
  if (missing.length > 0) {
    await city.container.resolve(Modules.CUSTOMER).createCustomers(
      missing.map((customer) => ({
        email: emailOf(customer),
        first_name: customer.first_name,
        last_name: customer.last_name,
        phone: customer.phone,
        has_account: true,
        metadata: { city: CITIES[customer.city].name },
      })),
    )
  }
  return tally("customers", CUSTOMERS.length, missing.length)
}
