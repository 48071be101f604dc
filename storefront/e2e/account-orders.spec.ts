import { readFile } from "node:fs/promises"
import type { Page } from "@playwright/test"
import { z } from "zod"
import { expectAccessible, expectAccessibleInBoth } from "./accessibility"
import { DeskApi } from "./admin/desk-api"
import { readConnection } from "./connection"
import { mailSubject } from "./mailbox"
import { addAddress, addToCart, order, PASSWORD, register, SOAP } from "./own-account"
import { expect, test } from "./test"

test.setTimeout(240_000)

const partSchema = z.object({
  vendor_order: z.object({
    lines: z.array(z.object({ line_item_id: z.string() })),
    fulfillments: z.array(z.object({ id: z.string() })),
    returns: z.array(z.object({ status: z.string(), reason: z.string().nullable() })),
  }),
})

const exportSchema = z.object({
  profile: z.object({ email: z.string(), addresses: z.array(z.object({ address_1: z.string() })) }),
  orders: z.array(z.object({ vendor_orders: z.array(z.object({ status: z.string() })) })),
  sign_ins: z.array(z.object({ actor_type: z.string() })),
})

async function openNewestOrder(page: Page): Promise<string> {
  await page.goto("/account/orders")
  await page.locator("article").first().getByRole("link").click()
  await expect(page.getByRole("heading", { level: 1, name: /^Order #/ })).toBeVisible()
  return new URL(page.url()).pathname.split("/").at(-1) ?? ""
}

test("addresses are kept, chosen at the checkout, changed and deleted", async ({ page }) => {
  await register(page)
  await page.goto("/account/addresses")
  await expect(page.getByText("No addresses yet")).toBeVisible()
  await page.goto("/account/addresses/new")
  await page.getByRole("button", { name: "Save" }).click()
  await expect(page.getByText("Please enter street and number.")).toBeVisible()
  await expectAccessible(page, "a new address")
  await addAddress(page, "7 Song Wat Road")
  await addAddress(page, "3 Charoen Krung Road")
  await expect(page.locator("main li").filter({ hasText: "7 Song Wat Road" })).toContainText("Default")
  await page.getByRole("button", { name: "Make it the default: 3 Charoen Krung Road" }).click()
  await expect(page.locator("main li").filter({ hasText: "3 Charoen Krung Road" })).toContainText("Default")
  await expectAccessible(page, "addresses")

  await addToCart(page, SOAP)
  await page.goto("/checkout")
  await expect(page.getByLabel("Street and number")).toHaveValue("3 Charoen Krung Road")
  await page.getByLabel("Deliver to").selectOption({ label: "7 Song Wat Road, Bangkok, Thailand" })
  await expect(page.getByLabel("Street and number")).toHaveValue("7 Song Wat Road")
  await expectAccessible(page, "checkout with addresses")

  await page.goto("/account/addresses")
  await page.getByRole("link", { name: "Change 7 Song Wat Road" }).click()
  await page.getByLabel("Street and number").fill("9 Song Wat Road")
  await page.getByRole("button", { name: "Save" }).click()
  await page.getByRole("button", { name: "Delete 9 Song Wat Road" }).click()
  await page.getByRole("button", { name: "Yes, delete it" }).click()
  await expect(page.getByText("9 Song Wat Road")).toHaveCount(0)
})

test("an order is followed, cancelled in part and sent back, with the amounts told before", async ({
  page,
  request,
}) => {
  await register(page)
  await addAddress(page, "7 Song Wat Road")
  await order(page, SOAP, 3)
  await page.goto("/account")
  await expect(page.getByRole("heading", { level: 1, name: "Hello Mira" })).toBeVisible()
  await expect(page.getByText("No visit is planned.")).toBeVisible()
  await expect(page.getByText("Nothing is open.")).toBeVisible()
  await expect(page.locator("article")).toContainText("Being prepared")
  await expectAccessible(page, "overview of an account")
  const id = await openNewestOrder(page)
  await expect(page.getByText("3 items are still to be packed")).toBeVisible()
  await expectAccessible(page, "an order")

  await page.getByRole("button", { name: "Cancel items" }).click()
  const dialog = page.getByRole("dialog")
  await dialog.getByLabel(/^Mangosteen soap/).fill("5")
  await dialog.getByRole("button", { name: "See what you get back" }).click()
  await expect(dialog.getByText("So many are not left.")).toBeVisible()
  await dialog.getByLabel(/^Mangosteen soap/).fill("1")
  await dialog.getByRole("button", { name: "See what you get back" }).click()
  await expect(dialog.getByText("You get ฿120 back.")).toBeVisible()
  await expectAccessibleInBoth(page, "cancelling items")
  await dialog.getByRole("button", { name: "Yes, cancel these" }).click()
  await expect(page.getByText("The items are cancelled")).toBeVisible()
  await expect(page.getByText("1 cancelled")).toBeVisible()

  const owner = await DeskApi.signIn(request, readConnection().logins.owner)
  const path = `/vendor-orders/${id}`
  const { vendor_order } = await owner.get(path, partSchema)
  const items = vendor_order.lines.map(({ line_item_id }) => ({ line_item_id, quantity: 2 }))
  const { vendor_order: packed } = await owner.post(`${path}/fulfillments`, { items }, partSchema)
  const tracking = { tracking_number: "TH-4711", tracking_url: "https://track.example/TH-4711" }
  await owner.post(`${path}/fulfillments/${packed.fulfillments[0]?.id}/ship`, tracking, partSchema)

  await page.reload()
  await expect(page.getByText("2 items are on their way")).toBeVisible()
  await expect(page.getByRole("link", { name: "Follow parcel TH-4711" })).toHaveAttribute(
    "href",
    tracking.tracking_url,
  )
  await page.getByRole("button", { name: "Send items back" }).click()
  await dialog.getByLabel("Why?").selectOption("changed_mind")
  await dialog.getByLabel(/A word to the shop/).fill("It smells of rain")
  await dialog.getByRole("button", { name: "See what you get back" }).click()
  await expect(dialog.getByText("You get ฿240 back once the shop has received it.")).toBeVisible()
  await dialog.getByRole("button", { name: "Yes, ask for the return" }).click()
  await expect(page.getByText("Your return is announced")).toBeVisible()
  await expect(page.getByText(/Waits for .+ to receive it/)).toBeVisible()
  const { returns } = (await owner.get(path, partSchema)).vendor_order
  expect(returns).toEqual([{ status: "requested", reason: "It smells of rain" }])
  await page.goto("/account/data")
  await expect(page.getByText("There is still something open")).toBeVisible()
})

test("a copy of one's data, and the end of an account", async ({ page, request }) => {
  const email = await register(page)
  await addAddress(page, "7 Song Wat Road")
  await order(page, SOAP, 1)
  await page.goto("/account/data")
  await expect(page.getByText("There is still something open")).toBeVisible()
  await expectAccessible(page, "my data")
  await page.getByLabel("Password").fill("not my password")
  await page.getByRole("button", { name: "Download my data" }).click()
  await expect(page.getByText("This is not your password.")).toBeVisible()
  await page.getByLabel("Password").fill(PASSWORD)
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download my data" }).click(),
  ])
  expect(file.suggestedFilename()).toMatch(/^plaza-data-\d{4}-\d\d-\d\d\.json$/)
  const copy = exportSchema.parse(JSON.parse(await readFile(await file.path(), "utf8")))
  expect(copy.profile).toMatchObject({ email, addresses: [{ address_1: "7 Song Wat Road" }] })
  expect(copy.orders).toEqual([{ vendor_orders: [{ status: "to_pack" }] }])
  expect(copy.sign_ins.length).toBeGreaterThan(0)

  await page.getByRole("link", { name: /^Order #/ }).click()
  await page.getByRole("button", { name: "Cancel items" }).click()
  await page.getByRole("button", { name: "See what you get back" }).click()
  await page.getByRole("button", { name: "Yes, cancel these" }).click()
  await expect(page.getByText("The items are cancelled")).toBeVisible()
  await page.goto("/account/data")
  await page.getByRole("button", { name: "Delete my account" }).click()
  const dialog = page.getByRole("dialog")
  await dialog.getByLabel("Password").fill("not my password")
  await dialog.getByRole("button", { name: "Yes, delete my account" }).click()
  await expect(dialog.getByText("This is not your password.")).toBeVisible()
  await expectAccessible(page, "deleting an account")
  await dialog.getByLabel("Password").fill(PASSWORD)
  await dialog.getByRole("button", { name: "Yes, delete my account" }).click()
  await expect(page.getByRole("heading", { name: "Your account is deleted" })).toBeVisible()
  await mailSubject(request, email, /^Your Plaza account is deleted$/)
  await page.goto("/account/sign-in")
  await page.getByLabel("E-mail").fill(email)
  await page.getByLabel("Password").fill(PASSWORD)
  await page.getByRole("button", { name: "Sign in" }).click()
  await expect(page.getByText("E-mail and password do not belong together.")).toBeVisible()
})

test("orders of others are not there", async ({ browser, page }) => {
  await register(page)
  const stranger = await (
    await browser.newContext({ storageState: await page.context().storageState() })
  ).newPage()
  const answer = await stranger.goto("/account/orders/order_none")
  expect(answer?.status()).toBe(404)
  await stranger.context().close()
  await page.goto("/account/orders")
  await expect(page.getByText("No orders yet")).toBeVisible()
  await expectAccessible(page, "no orders")
})
