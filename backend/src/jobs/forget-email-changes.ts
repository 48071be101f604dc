import type { MedusaContainer } from "@medusajs/framework/types"
import { EMAIL_CHANGE_MODULE } from "../modules/email-change"

const DAY = 86_400_000

/** As long the link of a mail still says that it came too late. */
const DAYS = 30

/** Drops changes of e-mail addresses that ended a month ago, and with them the former addresses. */
export default async function forgetEmailChanges(container: MedusaContainer): Promise<void> {
  await container.resolve(EMAIL_CHANGE_MODULE).forgetOld(new Date(Date.now() - DAYS * DAY))
}

export const config = { name: "forget-email-changes", schedule: "47 4 * * *" }
