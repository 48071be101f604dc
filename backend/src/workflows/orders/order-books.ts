import { ContainerRegistrationKeys, MathBN } from "@medusajs/framework/utils"
import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"

/** Money that was taken or given back. */
export interface Entry {
  id: string
  amount: BigNumberInput
  note?: string | null
}

/** A payment with all that moved over it; amounts in major units of `currency_code`. */
export interface PaymentRow {
  id: string
  amount: BigNumberInput
  currency_code: string
  payment_collection_id: string
  captured_at: string | null
  canceled_at: string | null
  captures: Entry[] | null
  refunds: Entry[] | null
}

/** An order's payments, and what its own books say of them. */
export interface OrderBooks {
  /** Those that were not cancelled. */
  payments: PaymentRow[]
  /** The captures and refunds that are in the books. */
  booked: ReadonlySet<string | null | undefined>
  credits: { amount: BigNumberInput; reference: string | null }[]
  /** What the order has still to get; negative when it got too much. */
  pending: BigNumberInput
}

const FIELDS = [
  "id",
  "summary.*",
  "transactions.reference_id",
  "credit_lines.amount",
  "credit_lines.reference",
  "payment_collections.payments.id",
  "payment_collections.payments.amount",
  "payment_collections.payments.currency_code",
  "payment_collections.payments.payment_collection_id",
  "payment_collections.payments.captured_at",
  "payment_collections.payments.canceled_at",
  "payment_collections.payments.captures.*",
  "payment_collections.payments.refunds.*",
]

/** Reads an order's payments and books. */
export async function loadBooks(container: MedusaContainer, order_id: string): Promise<OrderBooks> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "order", fields: FIELDS, filters: { id: order_id } })
  const [order] = data as unknown as {
    transactions: ({ reference_id: string | null } | null)[] | null
    credit_lines: (OrderBooks["credits"][number] | null)[] | null
    summary: { pending_difference?: BigNumberInput } | null
    payment_collections: ({ payments: PaymentRow[] | null } | null)[] | null
  }[]
  return {
    payments: (order?.payment_collections ?? [])
      .flatMap((collection) => collection?.payments ?? [])
      .filter(({ canceled_at }) => !canceled_at),
    booked: new Set(order?.transactions?.map((transaction) => transaction?.reference_id)),
    credits: (order?.credit_lines ?? []).flatMap((line) => line ?? []),
    pending: order?.summary?.pending_difference ?? 0,
  }
}

/** The exact sum of amounts. */
export const sumOf = (entries: readonly { amount: BigNumberInput }[]): BigNumberInput =>
  entries.reduce<BigNumberInput>((total, { amount }) => MathBN.add(total, amount), 0)
