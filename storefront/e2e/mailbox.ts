import type { APIRequestContext } from "@playwright/test"
import { z } from "zod"
import { readConnection } from "./connection"
import { expect } from "./test"

const messagesSchema = z.object({ messages: z.array(z.object({ subject: z.string(), text: z.string() })) })

/**
 * What is sought from the newest mail to an address that has it, once one has arrived in the demo's mailbox: other mails, about
 * orders or visits, may come after it.
 */
async function inMail(
  request: APIRequestContext,
  email: string,
  wanted: (mail: { subject: string; text: string }) => string | undefined,
): Promise<string> {
  let found: string | undefined
  await expect(async () => {
    const answer = await request.get(`${readConnection().backend_url}/mailbox`, {
      params: { format: "json", to: email },
    })
    found = messagesSchema.parse(await answer.json()).messages.flatMap((mail) => wanted(mail) ?? [])[0]
    expect(found).toBeTruthy()
  }).toPass({ timeout: 60_000 })
  return found ?? ""
}

/** The six digits that confirm the address of a business. */
export const emailCode = (request: APIRequestContext, email: string): Promise<string> =>
  inMail(request, email, ({ subject }) => /^(\d{6}) is your Plaza code$/.exec(subject)?.[1])

/** The subject of the newest mail to an address once it matches. */
export const mailSubject = (request: APIRequestContext, email: string, pattern: RegExp): Promise<string> =>
  inMail(request, email, ({ subject }) => (pattern.test(subject) ? subject : undefined))

/** The link to a guest's visit in the newest mail to an address, once it has arrived in the demo's mailbox. */
export const guestLink = (request: APIRequestContext, email: string): Promise<string> =>
  inMail(request, email, ({ text }) => /^https?:\/\/\S+\/bookings\/\S+$/m.exec(text)?.[0])

/** The link with which somebody who was invited accepts. */
export const invitationLink = (request: APIRequestContext, email: string): Promise<string> =>
  inMail(request, email, ({ text }) => /https?:\/\/\S+\/invite\?token=\S+/.exec(text)?.[0])

/** The link to a page of the account in the newest mail to an address that has one. */
export const accountLink = (
  request: APIRequestContext,
  email: string,
  page: "verify-email" | "reset-password" | "undo-email-change",
): Promise<string> =>
  inMail(request, email, ({ text }) => new RegExp(`https?://\\S+/${page}\\?token=\\S+`).exec(text)?.[0])
