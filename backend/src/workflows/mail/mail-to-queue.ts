import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { isMailTemplate, templates, type MailData, type MailTemplate } from "../../mail/templates"

/**
 * A mail for the queue; `key` names what it tells, so that the same news is queued once. With `forgets_recipient` its address is
 * not kept once it was sent.
 */
export type MailToQueue = {
  [Template in MailTemplate]: {
    key: string
    template: Template
    to: string
    data: MailData<Template>
    forgets_recipient?: boolean
  }
}[MailTemplate]

// Whether an address can be delivered to is for the transport to say; here it must only be one address, on one line.
const address = z
  .string()
  .trim()
  .max(320)
  .regex(/^[^\s@,;<>]+@[^\s@,;<>]+$/, { error: "is not an e-mail address" })

const envelope = z.object({
  key: z.string().min(1),
  template: z.string(),
  to: address,
  forgets_recipient: z.boolean().default(false),
})

/**
 * Checks a mail before it is queued, so that a fault surfaces where it was made and not in the job that sends it.
 * @throws INVALID_DATA naming what does not fit: the address, the template or its data
 */
export function checkMail(mail: MailToQueue) {
  const { template, ...addressed } = fitting(envelope, mail)
  if (!isMailTemplate(template)) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, `There is no mail template ${template}`)
  }
  return { ...addressed, template, data: fitting(templates[template].schema, mail.data) }
}

function fitting<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const faults = parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`)
  throw new MedusaError(MedusaError.Types.INVALID_DATA, `A mail cannot be queued: ${faults.join("; ")}`)
}
