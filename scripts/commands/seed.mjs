import { migrateDatabase, seedDatabase } from "../database/prepare.mjs"
import { databaseAtHand } from "../product/installation.mjs"
import { runCommand } from "../say/command.mjs"
import { readOptions } from "../say/options.mjs"
import { loginLines } from "../say/welcome.mjs"

const HELP = `
npm run seed                adds what is missing of the demo city and leaves the rest; with Plaza running or not
`

await runCommand(async () => {
  readOptions({}, HELP)
  const { database, environment } = await databaseAtHand("npm run seed")
  const prepared = await migrateDatabase(database, { wanted: "demo", force: true, environment })
  const { logins } = await seedDatabase(database, prepared)
  process.stdout.write(`\n${(logins ? loginLines(logins) : []).join("\n")}\n`)
})
