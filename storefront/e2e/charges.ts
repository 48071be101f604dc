import type { APIRequestContext } from "@playwright/test"
import { z } from "zod"
import { DeskApi } from "./admin/desk-api"
import { readConnection } from "./connection"
import { expect } from "./test"

const paymentSchema = z.object({ captures: z.array(z.object({ amount: z.number() })) })

const ordersSchema = z.object({
  orders: z.array(z.object({ payment_collections: z.array(z.object({ payments: z.array(paymentSchema) })) })),
})

/** Waits until what an address has ordered was charged, and answers of each order what was taken, in parts. */
export async function chargesOf(request: APIRequestContext, email: string): Promise<number[][]> {
  const desk = await DeskApi.signIn(request, readConnection().logins.admin)
  const query = new URLSearchParams({ q: email, fields: "id,payment_collections.payments.captures.amount" })
  let charges: number[][] = []
  await expect(async () => {
    const { orders } = await desk.get(`/orders?${query}`, ordersSchema)
    charges = orders.map(({ payment_collections }) =>
      payment_collections.flatMap(({ payments }) =>
        payments.flatMap(({ captures }) => captures.map(({ amount }) => amount)),
      ),
    )
    expect(charges.length).toBeGreaterThan(0)
    for (const taken of charges) expect(taken).not.toEqual([])
  }).toPass()
  return charges
}
