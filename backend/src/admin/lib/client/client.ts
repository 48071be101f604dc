import { resource } from "../api/resource"

export const TAG_COLORS = ["grey", "green", "red", "blue", "orange", "purple"] as const
export const STANDINGS = ["new", "returning", "lapsed"] as const

export type Tag = { id: string; name: string; color: (typeof TAG_COLORS)[number] }

/** A tag of the business's list, with how many clients have it. */
export type ListedTag = Tag & { clients: number }

export type Spend = { currency_code: string; total: number; visits: number; products: number }

/** A client as `/admin/clients` answers it; what is optional stands on the card alone, and money is not for staff. */
export type Client = {
  id: string
  customer_id: string
  name: string | null
  email: string | null
  phone: string | null
  is_forgotten: boolean
  tags: Tag[]
  standing: (typeof STANDINGS)[number]
  visits: number
  first_visit_at: string | null
  last_visit_on: string | null
  next_visit_local: string | null
  no_shows: number
  cancellations: number
  created_at: string
  spend?: Spend[]
  late_cancellations?: number
  average_interval_days?: number | null
  preferred_staff?: { id: string; name: string; visits: number } | null
}

/** Goods of the business that a client bought. */
export type OrderLine = {
  id: string
  order_number: number
  title: string
  option: string | null
  quantity: number
  total: number
  currency_code: string
  placed_at: string
}

export const clients = resource<Client, "clients", "client">({
  path: "/admin/clients",
  plural: "clients",
  singular: "client",
})

export const clientTags = resource<ListedTag, "tags", "tag">({
  path: "/admin/clients/tags",
  plural: "tags",
  singular: "tag",
})

export const orderLinesOf = (clientId: string) =>
  resource<OrderLine, "order_lines", "order_line">({
    path: `/admin/clients/${clientId}/order-lines`,
    plural: "order_lines",
    singular: "order_line",
  })

/** How a client is called: by name, or else by what is known. */
export function clientName({ name, email, phone }: Pick<Client, "name" | "email" | "phone">): string | null {
  return name ?? email ?? phone
}
