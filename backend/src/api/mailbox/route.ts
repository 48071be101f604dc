import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { parse } from "../contract"
import { listMessages } from "./list-messages"
import { listPage } from "./list-page"
import { openMailbox } from "./open-mailbox"
import { sendPage } from "./page"
import { mailboxQuery } from "./validators"

/**
 * The local mailbox of the demo, newest first, 25 a page: html to read, or with `format=json`
 * `{ messages, count, page, pages }`. 404 unless this is the demo and mail goes to the mailbox.
 */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const folder = openMailbox()
  const { page, to, format } = await parse(mailboxQuery, req.query)
  const list = await listMessages(folder, page, to)
  if (format === "json") {
    res.setHeader("Cache-Control", "no-store")
    res.json(list)
    return
  }
  sendPage(res, "list", "Mailbox · Plaza", listPage(list, to))
}
