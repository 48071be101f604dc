import { existsSync, readdirSync, rmSync } from "node:fs"
import { occupyDataFolder } from "../data-folder/occupy.mjs"
import { dataFolder, inData } from "../data-folder/places.mjs"
import { readSettings } from "../data-folder/settings.mjs"
import { recoverPostmaster } from "../database/postmaster.mjs"
import { ask } from "../say/ask.mjs"
import { runCommand } from "../say/command.mjs"
import { Complaint } from "../say/complaint.mjs"
import { readOptions } from "../say/options.mjs"
import { step } from "../say/steps.mjs"

const HELP = `
npm run reset               wipes the embedded database, files and mails; the next start begins anew

  -- --yes                  without asking
`
const OPTIONS = /** @type {const} */ ({ yes: { type: "boolean", default: false } })

// By name: the data folder may be anywhere, and nothing else in it is ours to delete. Secrets stay.
const WIPED = /^(postgres|postgres\.new|files|mailbox|seed(-[0-9a-f]{12})?\.json(\.new)?)$/

await runCommand(async () => {
  const { yes } = readOptions(OPTIONS, HELP)
  if (readSettings().DATABASE_URL) {
    throw new Complaint(
      "DATABASE_URL is set: reset only wipes the embedded database, empty yours by its own means.",
    )
  }
  await occupyDataFolder("npm run reset")
  const doomed = readdirSync(dataFolder).filter((name) => WIPED.test(name))
  if (doomed.length === 0) return void process.stdout.write("There is nothing to wipe.\n")
  if (!yes) {
    const answer = await ask(`This deletes ${doomed.join(", ")} in ${dataFolder}. Type "wipe" to go on`)
    if (answer.trim() !== "wipe") throw new Complaint("Nothing was deleted.")
  }
  await step("Wiping the data", async () => {
    if (existsSync(inData("postgres"))) await recoverPostmaster(inData("postgres"))
    for (const name of doomed) rmSync(inData(name), { recursive: true, force: true })
  })
})
