import { readConnection } from "../connection"
import { expect, test } from "../test"
import { buyGoods } from "./buy-goods"
import { at, openDesk, PHONE } from "./open-desk"
import { expectSoundPage } from "./walk-menu"
import { watchDesk } from "./watch-desk"

test.setTimeout(240_000)

test("an owner packs in parts, ships, takes back and cancels", async ({ browser, request }) => {
  const order = await buyGoods(request, "Mangosteen soap", 3)
  const desk = await openDesk(browser, readConnection().logins.owner)
  await desk.goto(at("/vendor-orders"))
  const watch = watchDesk(desk)
  await expect(desk.getByRole("row").filter({ hasText: "Mira Anand" }).first()).toContainText("To pack")
  await expectSoundPage(desk, "orders")

  const page = at(`/vendor-orders/${order}`)
  await desk.goto(page)
  await expect(desk.getByRole("heading", { level: 1 })).toContainText("Order #")
  await expect(desk.getByText("12 Song Wat Road")).toBeVisible()
  const drawer = desk.getByRole("dialog")
  await desk.getByRole("link", { name: "Pack items" }).click()
  await drawer.getByLabel(/Mangosteen soap/).fill("4")
  await drawer.getByRole("button", { name: "Pack items" }).click()
  await expect(drawer.getByText("At most 3")).toBeVisible()
  await drawer.getByLabel(/Mangosteen soap/).fill("2")
  await drawer.getByRole("button", { name: "Pack items" }).click()
  await expect(desk.getByText("2 packed", { exact: true })).toBeVisible()

  await desk.getByRole("link", { name: "Ship", exact: true }).click()
  await drawer.getByLabel(/Tracking number/).fill("TH-4711")
  await drawer.getByRole("button", { name: "Mark as shipped" }).click()
  await expect(desk.getByText("Partly shipped")).toBeVisible()
  await expect(desk.getByText("TH-4711")).toBeVisible()
  await desk.getByRole("button", { name: "Mark as delivered" }).click()
  await expect(desk.getByText("Parcel 1 is delivered")).toBeVisible()

  const more = desk.getByRole("button", { name: /^Actions: Order/ })
  await more.click()
  await desk.getByRole("menuitem", { name: "Cancel items" }).click()
  await drawer.getByLabel(/Mangosteen soap/).fill("1")
  await drawer.getByRole("button", { name: "Cancel items" }).click()
  await expect(desk.getByText("THB 120.00 goes back")).toBeVisible()

  await more.click()
  await desk.getByRole("menuitem", { name: "Announce a return" }).click()
  await drawer.getByLabel(/Mangosteen soap/).fill("2")
  await drawer.getByRole("button", { name: "Announce a return" }).click()
  await expect(desk.getByText("2 coming back")).toBeVisible()
  await desk.getByRole("link", { name: "Receive" }).click()
  await drawer.getByLabel(/Damaged/).fill("1")
  await drawer.getByRole("button", { name: "Receive and refund" }).click()
  await expect(desk.getByText("THB 240.00 goes back")).toBeVisible()
  await expect(desk.getByText("Returned", { exact: true })).toBeVisible()
  // Without the messages that stand over it.
  await desk.goto(page)
  await expect(desk.getByText(/^Return \d+ received$/)).toBeVisible()
  await expectSoundPage(desk, "an order")
  expect(watch.troubles).toEqual([])
})

test("the list is usable on a phone, and closed to staff", async ({ browser }) => {
  const { owner, staff } = readConnection().logins
  const phone = await openDesk(browser, owner, PHONE)
  await phone.goto(at("/vendor-orders"))
  await expect(phone.getByRole("heading", { name: "Orders" }).first()).toBeVisible()
  await phone.getByRole("row").nth(1).click()
  await expect(phone.getByRole("heading", { level: 1 })).toContainText("Order #")
  const desk = await openDesk(browser, staff)
  await desk.goto(at("/dashboard"))
  await expect(desk.locator(`aside a[href$="/dashboard"]`)).toBeVisible()
  await expect(desk.locator(`aside a[href$="/vendor-orders"]`)).toHaveCount(0)
})
