import type { ShopperOrderView } from "../../../src/api/store/customers/me/orders/load-shopper-order"
import { createCustomer, type Person } from "../../fixtures/people"
import { Shopper } from "../bookings/shopper"
import { done, type Suite as ShopSuite } from "../vendor-orders/suite"

/** What the parts share: the shops of `vendor-orders`, and people with accounts. */
export type Suite = ShopSuite

/** Somebody with an account: who they are, and their browser. */
export interface Account {
  person: Person
  shopper: Shopper
}

let accounts = 0

/** A new account; each test that changes one makes its own. */
export async function openAccount(t: Suite, email = `mira.${++accounts}@shopper.example`): Promise<Account> {
  const person = await createCustomer(t.api, t.container(), { email, first_name: "Mira", last_name: "Anand" })
  return { person, shopper: new Shopper(t.api, t.open().city, person.headers) }
}

export const ME = "/store/customers/me"

export const ownOrder = async ({ shopper }: Account, id: string): Promise<ShopperOrderView> =>
  done(await shopper.get(`${ME}/orders/${id}`)).order

export const partNamed = ({ vendor_orders }: ShopperOrderView, vendor: string) => {
  const part = vendor_orders.find((one) => one.vendor.name === vendor)
  if (!part) throw new Error(`${vendor} sells nothing in this order`)
  return part
}

/** Pieces of a part's lines by title. */
export const piecesOf = (
  { lines }: Pick<ShopperOrderView["vendor_orders"][number], "lines">,
  pieces: Record<string, number>,
) =>
  Object.entries(pieces).map(([title, quantity]) => ({
    line_item_id: lines.find((line) => line.title === title)?.line_item_id ?? "",
    quantity,
  }))
