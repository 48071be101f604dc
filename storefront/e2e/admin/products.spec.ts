import { z } from "zod"
import { readConnection } from "../connection"
import { expect, test } from "../test"
import { DeskApi } from "./desk-api"
import { at, openDesk, PHONE } from "./open-desk"
import { expectSoundPage } from "./walk-menu"
import { watchDesk } from "./watch-desk"

const anySchema = z.object({})

test.setTimeout(300_000)

test("an owner puts a product with variants on the shelf and enters its stock", async ({ browser }) => {
  const title = `Linen robe ${Date.now()}`
  const desk = await openDesk(browser, readConnection().logins.owner)
  await desk.goto(at("/vendor-products"))
  const watch = watchDesk(desk)
  await expect(desk.getByRole("heading", { name: "Products", level: 1 })).toBeVisible()
  await expectSoundPage(desk, "products")

  await desk.goto(at("/vendor-products/create"))
  const modal = desk.getByRole("dialog")
  await modal.getByLabel("Title").fill(title)
  await modal.getByRole("button", { name: "Add option" }).click()
  await modal.getByLabel("Option", { exact: true }).fill("Size")
  await modal.getByLabel("Values, between commas").fill("S, M")
  await modal
    .getByRole("group", { name: "S", exact: true })
    .getByLabel(/^Price in/)
    .fill("450")
  await modal
    .getByRole("group", { name: "M", exact: true })
    .getByLabel(/^Price in/)
    .fill("480")
  await modal.getByRole("button", { name: "Create" }).click()
  await expect(desk.getByRole("heading", { name: title, level: 1 })).toBeVisible()
  await expect(desk.getByRole("row").filter({ hasText: "THB 480.00" })).toContainText("M")
  await expectSoundPage(desk, "a product")

  await desk.getByRole("link", { name: "Change stock: 0 available" }).first().click()
  const drawer = desk.getByRole("dialog")
  await drawer.getByLabel("How many more, or fewer with a minus").fill("12")
  await drawer.getByRole("button", { name: "Save" }).click()
  await expect(desk.getByText("The stock was changed")).toBeVisible()
  await desk.goto(at(`/vendor-stock?q=${encodeURIComponent(title)}&order=-available`))
  await expect(desk.getByRole("row").filter({ hasText: `${title}, S` })).toContainText("12")
  await expectSoundPage(desk, "stock")
  expect(watch.troubles).toEqual([])
})

test("a product waits for the platform when it asks for approval", async ({ browser, request }) => {
  const { owner, admin } = readConnection().logins
  const title = `Clay mask ${Date.now()}`
  const platform = await DeskApi.signIn(request, admin)
  await platform.post("/settings/approvals", { products: true }, anySchema)
  try {
    const vendor = await DeskApi.signIn(request, owner)
    const variants = [{ prices: [{ currency_code: "thb", amount: 90 }] }]
    await vendor.post("/vendor-products", { title, status: "published", variants }, anySchema)
    const desk = await openDesk(browser, admin)
    await desk.goto(at("/approvals"))
    const row = desk.getByRole("listitem").filter({ hasText: title })
    await row.getByRole("button", { name: "Publish" }).click()
    await expect(desk.getByText(`${title} is published`)).toBeVisible()
    await expect(row).toHaveCount(0)
  } finally {
    await platform.post("/settings/approvals", { products: false }, anySchema)
  }
})

test("products and stock are usable on a phone, and closed to staff", async ({ browser }) => {
  const { owner, staff } = readConnection().logins
  const phone = await openDesk(browser, owner, PHONE)
  await phone.goto(at("/vendor-stock"))
  await phone.getByRole("row").nth(1).click()
  await expect(phone.getByRole("heading", { name: "Change stock" })).toBeVisible()
  await expect(phone.getByRole("heading", { name: "History" })).toBeVisible()
  const desk = await openDesk(browser, staff)
  await desk.goto(at("/dashboard"))
  await expect(desk.locator(`aside a[href$="/dashboard"]`)).toBeVisible()
  await expect(desk.locator(`aside a[href$="/vendor-products"], aside a[href$="/vendor-stock"]`)).toHaveCount(
    0,
  )
})
