import "server-only"
import { redirect } from "next/navigation"
import { pathOfRequest } from "@/languages/of-request"
import { currentCustomer } from "@/lib/plaza/customers"
import type { Customer } from "@/lib/plaza/schemas/customer"

/**
 * The signed-in customer; everybody else is sent to sign in first.
 *
 * @param path where to come back to afterwards
 */
export async function requireCustomer(path: string): Promise<Customer> {
  const customer = await currentCustomer()
  if (!customer) {
    redirect(await pathOfRequest(`/account/sign-in?next=${encodeURIComponent(path)}`))
  }
  return customer
}
