import { spawnSync } from "node:child_process"
import { existsSync, readdirSync } from "node:fs"
import path from "node:path"
import { readConnection } from "../data-folder/connection.mjs"
import { checkoutFolder, inData, root } from "../data-folder/places.mjs"
import { runCommand } from "../say/command.mjs"
import { Complaint } from "../say/complaint.mjs"
import { readOptions } from "../say/options.mjs"
import { runningPlaza } from "../walk/api.mjs"
import { raceForOneSlot } from "../walk/race.mjs"

const HELP = `
npm run bench               runs all benchmarks, each figure beside its limit or its peer
npm run bench -- <name>     one or several of them: "race" and "storefront" on the Plaza that is running here, the
                            others (availability, calendar, claims, plans) on data of their own
`
const RUNS = 5
const SHOPPERS = 50
const LIMIT = 3_000

await runCommand(async () => {
  const named = process.argv.slice(2).findIndex((word) => word.startsWith("-"))
  const names = process.argv.splice(2, named < 0 ? process.argv.length : named)
  readOptions({}, HELP)
  const folders = benchFolders()
  const unknown = names.find((name) => name !== "race" && !folders.includes(name))
  if (unknown) throw new Complaint(`There is no benchmark "${unknown}", only race, ${folders.join(", ")}.`)
  const wanted = (/** @type {string} */ name) => names.length === 0 || names.includes(name)
  const raced = wanted("race") && (await measureRace())
  const failures = folders.filter(wanted).map(runFolder)
  return raced || failures.some(Boolean) ? 1 : 0
})

/** 50 shoppers who want one slot: the slowest answer of several races. @returns {Promise<boolean>} whether it failed */
async function measureRace() {
  if (!readConnection())
    throw new Complaint('Nothing to race on: start Plaza first, best with "npm start -- --production".')
  const plaza = runningPlaza(inData("connection.json"))
  const slowest = []
  for (let run = 0; run < RUNS; run += 1) {
    const race = await raceForOneSlot(plaza, SHOPPERS)
    if (race.statuses[200] !== 1 || race.statuses[409] !== SHOPPERS - 1) {
      throw new Complaint(
        `A race for one slot had ${JSON.stringify(race.statuses)} instead of one 200 and the rest 409.`,
      )
    }
    slowest.push(Math.round(race.slowest))
  }
  const worst = Math.max(...slowest)
  process.stdout.write(
    `${SHOPPERS} shoppers, one slot: slowest answers ${slowest.join(", ")} ms; limit ${LIMIT} ms\n`,
  )
  return worst > LIMIT
}

/** The names of the folders in bench/ that hold a benchmark. */
function benchFolders() {
  const folder = path.join(root, "bench")
  const names = existsSync(folder) ? readdirSync(folder) : []
  return names.filter((name) => existsSync(path.join(folder, name, "run.mjs"))).toSorted()
}

/**
 * Runs a benchmark that brings its data, in a data folder of its own, so that it runs beside a Plaza in use and never
 * touches somebody's database.
 * @param {string} name
 * @returns {boolean} whether it failed
 */
function runFolder(name) {
  process.stdout.write(`\nbench/${name}\n`)
  const foreign =
    /^(PLAZA_.*|DATABASE_URL|REDIS_URL|SENDGRID_API_KEY|SMTP_URL|S3_.*|NODE_ENV|PORT|MEDUSA_.*)$/
  const own = Object.fromEntries(Object.entries(process.env).filter(([variable]) => !foreign.test(variable)))
  const env = {
    ...own,
    PLAZA_DATA_DIR: path.join(checkoutFolder, "bench"),
    PLAZA_IGNORE_ENV_FILES: "1",
    // For those that look at the Plaza that is running here.
    PLAZA_CONNECTION: inData("connection.json"),
  }
  const program = path.join(root, "bench", name, "run.mjs")
  return spawnSync(process.execPath, [program], { cwd: root, env, stdio: "inherit" }).status !== 0
}
