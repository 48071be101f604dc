import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { storefrontLink } from "../../../mail/links"
import { conflict } from "../../../modules/scheduling/conflict"
import { VENDOR_MODULE } from "../../../modules/vendor"
import { CODE_MINUTES, hashOfCode, newEmailCode } from "../../../codes/email-code"
import type { MailToQueue } from "../../mail/mail-to-queue"

/** Makes a code for a vendor's address, keeps its hash and composes the mail; compensation brings the former back. */
export const issueEmailCodeStep = createStep(
  "issue-email-code",
  async ({ vendor_id }: { vendor_id: string }, { container }) => {
    const vendors = container.resolve(VENDOR_MODULE)
    const { name, email } = await vendors.retrieveVendor(vendor_id)
    const [former] = await vendors.listEmailConfirmations({ vendor_id }, { take: 1 })
    if (former?.confirmed_at && former.email === email) {
      throw conflict("email_confirmed", `${email} is confirmed already`)
    }
    const code = newEmailCode()
    const { expires_at } = await vendors.writeEmailCode({
      vendor_id,
      email,
      code_hash: hashOfCode(vendor_id, email, code),
    })
    const until = new Date(expires_at).toISOString()
    const mail: MailToQueue = {
      key: `vendor_email_code:${vendor_id}:${until}`,
      template: "vendor_email_code",
      to: email,
      data: { name, code, url: storefrontLink("/become-a-partner/confirm"), valid_minutes: CODE_MINUTES },
    }
    return new StepResponse(
      { mail: { messages: [mail] }, sent: { email, expires_at: until } },
      { vendor_id, former: former ?? null },
    )
  },
  async (undo, { container }) => {
    if (!undo) return
    const vendors = container.resolve(VENDOR_MODULE)
    if (undo.former) await vendors.updateEmailConfirmations(undo.former)
    else await vendors.deleteEmailConfirmations({ vendor_id: undo.vendor_id })
  },
)
