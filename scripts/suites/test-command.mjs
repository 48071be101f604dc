import { existsSync, rmSync } from "node:fs"
import path from "node:path"
import { occupyDataFolder } from "../data-folder/occupy.mjs"
import { inData } from "../data-folder/places.mjs"
import { endLeftovers } from "../data-folder/run-record.mjs"
import { recoverPostmaster } from "../database/postmaster.mjs"
import { installPackages } from "../install/packages.mjs"
import { atTheEnd, runCommand } from "../say/command.mjs"
import { inPlainWords } from "../say/plain-words.mjs"
import { total } from "./result.mjs"

/** The data folder of the product that tests start. */
export const product = inData("product")

const DATABASES = [inData("postgres"), path.join(product, "postgres")]
const FILES = [inData("files-of-tests"), path.join(product, "files"), path.join(product, "mailbox")]

/** @typedef {import("./result.mjs").SuiteResult[]} Results to which each suite adds its own when it is done */

/**
 * Runs a command that tests: on a data folder of its own, which is wiped before and after. Its last line, also after
 * everything has been stopped, is "N passed, N failed"; its exit code tells whether anything failed.
 * @param {string} command as it was typed
 * @param {(results: Results) => Promise<void>} run
 */
export function runTestCommand(command, run) {
  let summary = ""
  process.once("exit", () => process.stdout.write(summary))
  return runCommand(async () => {
    /** @type {Results} */
    const results = []
    let broken = 0
    try {
      process.stdout.write(`\n  ${command}\n\n`)
      await prepare(command)
      await run(results)
    } catch (error) {
      broken = 1
      process.stderr.write(`\n${inPlainWords(error)}\n`)
    }
    const { passed, failed } = total(results)
    summary = `\n${passed} passed, ${failed + broken} failed\n`
    return failed + broken > 0 ? 1 : 0
  })
}

/** @param {string} command */
async function prepare(command) {
  await occupyDataFolder(command)
  await endLeftovers(path.join(product, "run"))
  for (const database of DATABASES) if (existsSync(database)) await recoverPostmaster(database)
  for (const folder of [...DATABASES, ...FILES, product]) rmSync(folder, { recursive: true, force: true })
  await installPackages()
  // The logs stay, for whoever wants to know why.
  atTheEnd(() =>
    [...DATABASES, ...FILES].forEach((folder) => rmSync(folder, { recursive: true, force: true })),
  )
}
