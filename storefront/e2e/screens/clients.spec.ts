import { z } from "zod"
import { DeskApi } from "../admin/desk-api"
import { openDesk } from "../admin/open-desk"
import { readConnection } from "../connection"
import { test } from "../test"
import { keep } from "./keep"

const tagsSchema = z.object({ tags: z.array(z.object({ id: z.string() })) })
const clientsSchema = z.object({ clients: z.array(z.object({ id: z.string() })) })

test.setTimeout(240_000)

test("pages of clients", async ({ browser, request }) => {
  const { owner } = readConnection().logins
  const api = await DeskApi.signIn(request, owner)
  const { tags } = await api.get("/clients/tags?limit=1", tagsSchema)
  const { clients } = await api.get(
    `/clients?order=-visits&limit=1&tag_id=${tags[0]?.id ?? ""}`,
    clientsSchema,
  )
  const desk = await openDesk(browser, owner)
  await keep(desk, "clients", "/clients")
  await keep(desk, "client", `/clients/${clients[0]?.id ?? ""}`)
  await keep(desk, "client-tags", "/clients/tags")
  await desk.context().close()
})
