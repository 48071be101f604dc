import { z } from "zod"
import { DeskApi } from "../admin/desk-api"
import { openDesk } from "../admin/open-desk"
import { readConnection } from "../connection"
import { test } from "../test"
import { keep } from "./keep"

const ordersSchema = z.object({ vendor_orders: z.array(z.object({ id: z.string() })) })

test.setTimeout(240_000)

test("pages of orders", async ({ browser, request }) => {
  const { owner } = readConnection().logins
  const api = await DeskApi.signIn(request, owner)
  const { vendor_orders } = await api.get("/vendor-orders?status=partly_shipped", ordersSchema)
  const desk = await openDesk(browser, owner)
  await keep(desk, "vendor-orders", "/vendor-orders")
  await keep(desk, "vendor-order", `/vendor-orders/${vendor_orders[0]?.id}`)
  await desk.context().close()
})
