import { migrateDatabase } from "../database/prepare.mjs"
import { runTask } from "../machine/run-task.mjs"
import { databaseAtHand } from "../product/installation.mjs"
import { medusa } from "../product/medusa.mjs"
import { ask, askSecret } from "../say/ask.mjs"
import { runCommand } from "../say/command.mjs"
import { Complaint } from "../say/complaint.mjs"
import { readOptions } from "../say/options.mjs"
import { step } from "../say/steps.mjs"

const HELP = `
npm run admin:create        creates an administrator of the platform; asks for what is not given

  -- --email=… --password=…
`
const OPTIONS = /** @type {const} */ ({ email: { type: "string" }, password: { type: "string" } })

await runCommand(async () => {
  const options = readOptions(OPTIONS, HELP)
  const email = (options.email ?? (await ask("E-mail"))).trim().toLowerCase()
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) throw new Complaint(`"${email}" is not an e-mail address.`)
  const password = options.password ?? (await askSecret("Password"))
  const { database, environment } = await databaseAtHand("npm run admin:create")
  const { env } = await migrateDatabase(database, { wanted: "demo", environment })
  const name = "create-admin"
  const secret = { ...env, PLAZA_ADMIN_EMAIL: email, PLAZA_ADMIN_PASSWORD: password }
  const program = medusa(["exec", "./src/scripts/create-admin.ts"])
  await step(`Creating ${email}`, () => runTask({ name, env: secret, ...program }))
})
