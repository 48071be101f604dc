import type { LineQuantities } from "./line-quantities"

/** How far a vendor's part of an order is. */
export const VENDOR_ORDER_STATUSES = [
  "to_pack",
  "packed",
  "partly_shipped",
  "shipped",
  "delivered",
  "returned",
  "cancelled",
] as const

export type VendorOrderStatus = (typeof VENDOR_ORDER_STATUSES)[number]

/** The pieces of all lines of one vendor in one order. */
export interface PieceSums {
  /** Sold and not cancelled. */
  wanted: number
  packed: number
  shipped: number
  delivered: number
  returned: number
}

/** Adds the lines up; what needs no shipping counts as delivered at once. */
export function sumPieces(lines: readonly LineQuantities[]): PieceSums {
  const sums: PieceSums = { wanted: 0, packed: 0, shipped: 0, delivered: 0, returned: 0 }
  for (const line of lines) {
    const wanted = line.quantity - line.cancelled
    const reached = (pieces: number) => (line.needs_shipping ? pieces : wanted)
    sums.wanted += wanted
    sums.packed += reached(line.packed)
    sums.shipped += reached(line.shipped)
    sums.delivered += reached(line.delivered)
    sums.returned += line.returned
  }
  return sums
}

interface Rule {
  status: VendorOrderStatus
  holds: (sums: PieceSums, canceled: boolean) => boolean
  /** The same in SQL, over columns of the names of `PieceSums` and `canceled`. */
  sql: string
}

/** The first that holds is the status; the last always does. */
const RULES: readonly Rule[] = [
  {
    status: "cancelled",
    holds: ({ wanted }, canceled) => canceled || wanted <= 0,
    sql: "canceled or wanted <= 0",
  },
  { status: "returned", holds: ({ returned, wanted }) => returned >= wanted, sql: "returned >= wanted" },
  { status: "delivered", holds: ({ delivered, wanted }) => delivered >= wanted, sql: "delivered >= wanted" },
  { status: "shipped", holds: ({ shipped, wanted }) => shipped >= wanted, sql: "shipped >= wanted" },
  { status: "partly_shipped", holds: ({ shipped }) => shipped > 0, sql: "shipped > 0" },
  { status: "packed", holds: ({ packed, wanted }) => packed >= wanted, sql: "packed >= wanted" },
  { status: "to_pack", holds: () => true, sql: "true" },
]

/** The status of a vendor's part; `canceled`: the whole order was. */
export function statusOf(sums: PieceSums, canceled: boolean): VendorOrderStatus {
  return RULES.find(({ holds }) => holds(sums, canceled))?.status ?? "to_pack"
}

/** The same as an expression of SQL over columns of the names of `PieceSums` and `canceled`. */
export const STATUS_SQL = `case ${RULES.map(({ sql, status }) => `when ${sql} then '${status}'`).join(" ")} end`
