import { readConnection } from "../connection"
import { expect, test } from "../test"
import { at, openDesk } from "./open-desk"
import { settle } from "./settle"
import { expectSoundPage } from "./walk-menu"

test.setTimeout(180_000)

test("an owner makes a key, whose token is shown once and works until it is revoked", async ({
  browser,
  request,
}) => {
  const { owner } = readConnection().logins
  const title = `Till ${Date.now()}`
  const desk = await openDesk(browser, owner)
  await desk.goto(at("/access-keys/create"))
  const drawer = desk.getByRole("dialog")
  await drawer.getByLabel("Title").fill(title)
  await drawer.getByRole("combobox", { name: "Role" }).click()
  await desk.getByRole("option", { name: "Manager" }).click()
  await drawer.getByRole("button", { name: "Create" }).click()
  await expect(drawer.getByRole("heading", { name: "Your new key" })).toBeVisible()
  const token = (await drawer.locator("code").textContent()) ?? ""
  const use = async () => {
    const authorization = `Basic ${Buffer.from(`${token}:`).toString("base64")}`
    return (
      await request.get(`${readConnection().backend_url}/admin/services`, { headers: { authorization } })
    ).status()
  }
  expect(await use()).toBe(200)
  await drawer.getByRole("button", { name: "I have copied it" }).click()
  await settle(desk)
  const row = desk.getByRole("row").filter({ hasText: title })
  await expect(row).toContainText("Manager")
  await expect(row).toContainText("Never")
  await expect(desk.getByText(token)).toHaveCount(0)
  await expectSoundPage(desk, "access keys")

  await row.getByRole("button", { name: `Actions: ${title}` }).click()
  await desk.getByRole("menuitem", { name: "Revoke" }).click()
  await desk.getByRole("alertdialog").getByRole("button", { name: "Revoke" }).click()
  await expect(row).toHaveCount(0)
  expect(await use()).toBe(401)
  await desk.context().close()
})
