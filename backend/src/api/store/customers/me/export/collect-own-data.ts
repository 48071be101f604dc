import type { CustomerAddressDTO, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { SCHEDULING_MODULE } from "../../../../../modules/scheduling"
import { SIGN_IN_MODULE } from "../../../../../modules/sign-in"
import { listShopperOrders } from "../../../../../queries/shopper-orders/list-shopper-orders"
import { requireOwnOrder } from "../../../../../workflows/shopper-orders/require-own-order"
import { loadBookings } from "../../../../presenters/load-bookings"
import { loadShopperOrder } from "../orders/load-shopper-order"
import { loadCustomerPicture } from "../picture/load-customer-picture"

const BATCH = 100

const ADDRESS = [
  ...[
    "id",
    "address_name",
    "is_default_shipping",
    "is_default_billing",
    "first_name",
    "last_name",
    "company",
  ],
  ...["address_1", "address_2", "city", "province", "postal_code", "country_code", "phone", "created_at"],
] as (keyof CustomerAddressDTO)[]

interface Subject {
  customer_id: string
  auth_identity_id: string
}

/** All that Plaza keeps of a customer: the account, visits, orders and sign-ins. Businesses' own notes are theirs. */
export async function collectOwnData(container: MedusaContainer, subject: Subject) {
  return {
    exported_at: new Date().toISOString(),
    profile: await profileOf(container, subject.customer_id),
    bookings: await bookingsOf(container, subject.customer_id),
    orders: await ordersOf(container, subject.customer_id),
    sign_ins: await signInsOf(container, subject.auth_identity_id),
  }
}

async function profileOf(container: MedusaContainer, id: string) {
  const customer = await container
    .resolve(Modules.CUSTOMER)
    .retrieveCustomer(id, { relations: ["addresses"] })
  const { email, first_name, last_name, company_name, phone, metadata, created_at, addresses } = customer
  const picture = await loadCustomerPicture(container, id)
  return {
    ...{ id, email, first_name, last_name, company_name, phone, metadata, created_at },
    addresses: addresses.map((address) =>
      Object.fromEntries(ADDRESS.map((field) => [field, address[field] ?? null])),
    ),
    picture: picture?.url ?? null,
  }
}

async function bookingsOf(container: MedusaContainer, customer_id: string) {
  const rows = await container
    .resolve(SCHEDULING_MODULE)
    .listBookings({ customer_id }, { select: ["id"], order: { starts_at: "ASC", id: "ASC" }, take: null })
  const batches = Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, index) =>
    rows.slice(index * BATCH, (index + 1) * BATCH).map(({ id }) => id),
  )
  const found = []
  for (const ids of batches) found.push(...(await loadBookings(container, ids, "store")))
  return found
}

async function ordersOf(container: MedusaContainer, customer_id: string) {
  const found = []
  for (let offset = 0; ; offset += BATCH) {
    const page = { customer_id, order: "placed_at", limit: BATCH, offset }
    const { rows } = await listShopperOrders(container, page)
    for (const { id } of rows) {
      const head = await requireOwnOrder(container, { order_id: id, customer_id })
      found.push(await loadShopperOrder(container, head))
    }
    if (rows.length < BATCH) return found
  }
}

async function signInsOf(container: MedusaContainer, auth_identity_id: string) {
  const rows = await container
    .resolve(SIGN_IN_MODULE)
    .listSignInSessions({ auth_identity_id }, { order: { created_at: "ASC", id: "ASC" }, take: null })
  return rows.map(({ actor_type, device, address, created_at, last_seen_at, revoked_at }) => {
    return { actor_type, device, address, created_at, last_seen_at, ended_at: revoked_at }
  })
}
