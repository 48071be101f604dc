import type { APIRequestContext } from "@playwright/test"
import { z } from "zod"
import { readConnection } from "./connection"
import { expect } from "./test"

const messagesSchema = z.object({ messages: z.array(z.object({ subject: z.string(), text: z.string() })) })

/** The link to a guest's visit in the newest mail to an address, once it has arrived in the demo's mailbox. */
export async function guestLink(request: APIRequestContext, email: string): Promise<string> {
  let link = ""
  await expect(async () => {
    const answer = await request.get(`${readConnection().backend_url}/mailbox`, {
      params: { format: "json", to: email },
    })
    const [mail] = messagesSchema.parse(await answer.json()).messages
    link = /^https?:\/\/\S+\/bookings\/\S+$/m.exec(mail?.text ?? "")?.[0] ?? ""
    expect(link).not.toBe("")
  }).toPass({ timeout: 60_000 })
  return link
}
