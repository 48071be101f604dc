import { openDesk } from "../admin/open-desk"
import { readConnection } from "../connection"
import { test } from "../test"
import { keep } from "./keep"

test.setTimeout(240_000)

test("pages of attendance and performance", async ({ browser }) => {
  const { owner, staff } = readConnection().logins
  const desk = await openDesk(browser, owner)
  await keep(desk, "attendance", "/attendance")
  await keep(desk, "performance", "/performance?period=last_30_days")
  await desk.context().close()
  const member = await openDesk(browser, staff)
  await keep(member, "own-attendance", "/attendance")
  await member.context().close()
})
