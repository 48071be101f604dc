import { z } from "zod"
import { DeskApi } from "../admin/desk-api"
import { openDesk } from "../admin/open-desk"
import { readConnection } from "../connection"
import { test } from "../test"
import { keep } from "./keep"

const productsSchema = z.object({ products: z.array(z.object({ id: z.string() })) })
const levelsSchema = z.object({ stock_levels: z.array(z.object({ id: z.string() })) })

test.setTimeout(240_000)

test("pages of products and stock", async ({ browser, request }) => {
  const { owner } = readConnection().logins
  const api = await DeskApi.signIn(request, owner)
  const { products } = await api.get("/vendor-products?limit=1", productsSchema)
  const { stock_levels } = await api.get("/vendor-stock?limit=1", levelsSchema)
  const id = products[0]?.id ?? ""
  const desk = await openDesk(browser, owner)
  await keep(desk, "products", "/vendor-products")
  await keep(desk, "product", `/vendor-products/${id}`)
  await keep(desk, "product-variants", `/vendor-products/${id}/variants`)
  await keep(desk, "product-attributes", `/vendor-products/${id}/attributes`)
  await keep(desk, "stock", "/vendor-stock")
  await keep(desk, "stock-change", `/vendor-stock/change/${stock_levels[0]?.id ?? ""}`)
  await desk.context().close()
})
