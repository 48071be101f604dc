import { readFileSync } from "node:fs"
import { z } from "zod"

const loginSchema = z.object({ email: z.string(), password: z.string() })

const connectionSchema = z.object({
  backend_url: z.url(),
  admin_url: z.url(),
  publishable_key: z.string(),
  database_url: z.string(),
  /** Of the processes that `npm start` has started; each leads a group. */
  pids: z.array(z.number()),
  logins: z.object({
    admin: loginSchema,
    owner: loginSchema,
    staff: loginSchema,
    customer: loginSchema,
  }),
})

/** The file in which the running Plaza describes itself. */
export const connectionFile = () => process.env.PLAZA_CONNECTION ?? "../.plaza/connection.json"

/** How the running Plaza describes itself, read from the file that PLAZA_CONNECTION names. */
export function readConnection() {
  return connectionSchema.parse(JSON.parse(readFileSync(connectionFile(), "utf8")))
}
