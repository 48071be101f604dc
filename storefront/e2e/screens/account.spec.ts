import type { Locator } from "@playwright/test"
import { z } from "zod"
import { DeskApi } from "../admin/desk-api"
import { readConnection } from "../connection"
import { addAddress, order, signIn, SOAP } from "../own-account"
import { expect, test } from "../test"
import { keepBothWidths } from "./keep-page"

const partSchema = z.object({
  vendor_order: z.object({
    lines: z.array(z.object({ line_item_id: z.string() })),
    fulfillments: z.array(z.object({ id: z.string() })),
  }),
})

/** As high as an order with two parcels. */
const DESKTOP = { width: 1280, height: 1100 }

test.setTimeout(240_000)

test("the account of a shopper", async ({ page, request }) => {
  const { customer, owner } = readConnection().logins
  await signIn(page, customer)
  await addAddress(page, "7 Song Wat Road")
  await order(page, SOAP, 3)

  await page.goto("/account/orders")
  await page.locator("article").first().getByRole("link").click()
  await expect(page.getByRole("heading", { level: 1, name: /^Order #/ })).toBeVisible()
  const path = `/vendor-orders/${new URL(page.url()).pathname.split("/").at(-1)}`
  const desk = await DeskApi.signIn(request, owner)
  const { vendor_order } = await desk.get(path, partSchema)
  const items = vendor_order.lines.map(({ line_item_id }) => ({ line_item_id, quantity: 2 }))
  const { vendor_order: packed } = await desk.post(`${path}/fulfillments`, { items }, partSchema)
  const tracking = { tracking_number: "TH-4711", tracking_url: "https://track.example/TH-4711" }
  await desk.post(`${path}/fulfillments/${packed.fulfillments[0]?.id}/ship`, tracking, partSchema)

  const seen = (what: Locator) => () => expect(what).toBeVisible()
  const parcel = seen(page.getByRole("link", { name: "Follow parcel TH-4711" }))
  await keepBothWidths(page, { name: "order", path: page.url(), desktop: DESKTOP }, parcel)
  await keepBothWidths(
    page,
    { name: "account", path: "/account", desktop: DESKTOP },
    seen(page.locator("article").first()),
  )
})
