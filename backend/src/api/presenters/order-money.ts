import { ContainerRegistrationKeys, MathBN } from "@medusajs/framework/utils"
import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"

/** What was paid and given back for an order, in major units of its currency. */
export interface OrderMoney {
  total: number
  paid: number
  refunded: number
}

interface TransactionRow {
  amount: BigNumberInput
}

/** The money of orders by their id: their first total, and the sums of their transactions. */
export async function loadOrderMoney(
  container: MedusaContainer,
  ids: string[],
): Promise<Map<string, OrderMoney>> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return new Map()
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id", "summary.*", "transactions.amount"],
    filters: { id: wanted },
  })
  return new Map(
    data.map((order) => {
      const amounts = ((order.transactions ?? []) as unknown as (TransactionRow | null)[]).flatMap(
        (transaction) => transaction?.amount ?? [],
      )
      const sum = (list: BigNumberInput[]) =>
        list.reduce((total: BigNumberInput, one) => MathBN.add(total, one), 0)
      const summary = order.summary as { original_order_total?: BigNumberInput } | undefined
      return [
        order.id,
        {
          total: MathBN.convert(summary?.original_order_total ?? 0).toNumber(),
          paid: MathBN.convert(sum(amounts.filter((amount) => MathBN.gt(amount, 0)))).toNumber(),
          refunded: Math.abs(
            MathBN.convert(sum(amounts.filter((amount) => MathBN.lt(amount, 0)))).toNumber(),
          ),
        },
      ]
    }),
  )
}
