import type { ExecArgs } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { judgePassword } from "../passwords/judge-password"
import { ensureUser } from "../seed/logins/ensure-user"

const environment = z.object({
  PLAZA_ADMIN_EMAIL: z
    .string({ error: "PLAZA_ADMIN_EMAIL is required" })
    .trim()
    .toLowerCase()
    .pipe(z.email("PLAZA_ADMIN_EMAIL is not an e-mail address")),
  PLAZA_ADMIN_PASSWORD: z.string({ error: "PLAZA_ADMIN_PASSWORD is required" }),
})

/**
 * Creates a platform admin from PLAZA_ADMIN_EMAIL and PLAZA_ADMIN_PASSWORD, which is judged as every new password. A user
 * of that address who exists keeps their password and gets the membership; running it again changes nothing.
 * @throws when the address is none or the password is easy to guess; nothing is created then
 */
export default async function createAdmin({ container }: ExecArgs): Promise<void> {
  const parsed = environment.safeParse(process.env)
  if (!parsed.success) {
    throw new Error(`No admin was created: ${parsed.error.issues.map(({ message }) => message).join("; ")}`)
  }
  const { PLAZA_ADMIN_EMAIL: email, PLAZA_ADMIN_PASSWORD: password } = parsed.data
  const fault = await judgePassword(password, [email])
  if (fault) throw new Error(`No admin was created: PLAZA_ADMIN_PASSWORD ${fault}`)
  await ensureUser(container, { email, password }, { kind: "platform", role: "admin" })
  console.log(`${email} is an admin of the platform.`)
}
