import type { ExecArgs } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { forgetSubjectWorkflow } from "../workflows/audit/forget-subject"

const environment = z.object({
  PLAZA_SUBJECT_ID: z
    .string({ error: "PLAZA_SUBJECT_ID is required" })
    .trim()
    .regex(/^[a-z]+[_:][0-9A-Za-z]+$/, "PLAZA_SUBJECT_ID is not an id, such as cus_01J…"),
})

/** Makes what the audit log holds about the person of PLAZA_SUBJECT_ID unreadable for ever. */
export default async function forgetSubject({ container }: ExecArgs): Promise<void> {
  const parsed = environment.safeParse(process.env)
  if (!parsed.success) {
    throw new Error(`Nobody was forgotten: ${parsed.error.issues.map(({ message }) => message).join("; ")}`)
  }
  const { PLAZA_SUBJECT_ID: subject_id } = parsed.data
  await forgetSubjectWorkflow(container).run({ input: { subject_id, by: { kind: "system", id: null } } })
  console.log(`The audit log can no longer tell who ${subject_id} is.`)
}
