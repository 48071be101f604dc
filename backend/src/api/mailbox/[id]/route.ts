import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { readMessage } from "../../../modules/email-mailbox/store"
import { parse } from "../../contract"
import { messagePage } from "../message-page"
import { openMailbox } from "../open-mailbox"
import { sendPage } from "../page"
import { messageQuery } from "../validators"

/** One message of the local mailbox: html to read, or with `format=json` `{ message }`. 404 when there is none. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const folder = openMailbox()
  const { format } = await parse(messageQuery, req.query)
  const message = await readMessage(folder, req.params.id)
  if (!message) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such message")
  if (format === "json") {
    res.setHeader("Cache-Control", "no-store")
    res.json({ message })
    return
  }
  sendPage(res, "message", `${message.subject} · Mailbox · Plaza`, messagePage(message))
}
