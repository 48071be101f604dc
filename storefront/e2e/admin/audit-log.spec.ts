import { readFileSync } from "node:fs"
import { z } from "zod"
import { readConnection } from "../connection"
import { expect, test } from "../test"
import { DeskApi } from "./desk-api"
import { at, openDesk } from "./open-desk"
import { settle } from "./settle"
import { expectSoundPage } from "./walk-menu"

const servicesSchema = z.object({
  services: z.array(z.object({ id: z.string(), slot_interval_minutes: z.number() })),
})

test.setTimeout(240_000)

test("an owner finds a change in the audit log, reads before and after, and takes it as a file", async ({
  browser,
  request,
}) => {
  const { owner } = readConnection().logins
  const api = await DeskApi.signIn(request, owner)
  const { services } = await api.get("/services?limit=1", servicesSchema)
  const { id = "", slot_interval_minutes: before = 0 } = services[0] ?? {}
  const change = (minutes: number) =>
    api.post(`/services/${id}`, { slot_interval_minutes: minutes }, z.unknown())
  await change(55)
  await change(before)

  const desk = await openDesk(browser, owner)
  await desk.goto(at("/audit-log"))
  await settle(desk)
  await expectSoundPage(desk, "the audit log of a business")
  await desk.goto(at(`/audit-log?q=${id}`))
  await settle(desk)
  const rows = desk.getByRole("row").filter({ hasText: "slot interval minutes" })
  await expect(rows.first()).toContainText("Services › change")
  await rows.first().click()
  const drawer = desk.getByRole("dialog")
  const changed = drawer.getByRole("row").filter({ hasText: "slot interval minutes" })
  await expect(changed.getByRole("cell")).toHaveText(["55", String(before)])
  await desk.keyboard.press("Escape")

  const download = desk.waitForEvent("download")
  await desk.getByRole("button", { name: "Export" }).click()
  const file = readFileSync(await (await download).path(), "utf8")
  expect(file.split("\n").filter((line) => line.includes(id)).length).toBeGreaterThanOrEqual(2)

  // What is filtered out is not there.
  await desk.goto(at(`/audit-log?q=${id}&outcome=%22refused%22`))
  await settle(desk)
  await expect(desk.getByText("slot interval minutes")).toHaveCount(0)
  await desk.context().close()
})
