import { spawnSync } from "node:child_process"
import { existsSync, readdirSync } from "node:fs"
import path from "node:path"
import { readConnection } from "../data-folder/connection.mjs"
import { inData, root } from "../data-folder/places.mjs"
import { runCommand } from "../say/command.mjs"
import { Complaint } from "../say/complaint.mjs"
import { readOptions } from "../say/options.mjs"
import { runningPlaza } from "../walk/api.mjs"
import { raceForOneSlot } from "../walk/race.mjs"

const HELP = `
npm run bench               measures the Plaza that is running here, each figure beside its limit or its peer
`
const RUNS = 5
const SHOPPERS = 50
const LIMIT = 3_000

await runCommand(async () => {
  readOptions({}, HELP)
  if (!readConnection())
    throw new Complaint('Nothing to measure: start Plaza first, best with "npm start -- --production".')
  const failures = [await measureRace(), ...runFiles()]
  return failures.some(Boolean) ? 1 : 0
})

/** 50 shoppers who want one slot: the slowest answer of several races. @returns {Promise<boolean>} whether it failed */
async function measureRace() {
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

/** The benchmarks in bench/, each a program that ends with an exit code. @returns {boolean[]} which failed */
function runFiles() {
  const folder = path.join(root, "bench")
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".bench.mjs")) : []
  return files.toSorted().map((name) => {
    process.stdout.write(`\n${name}\n`)
    const env = { ...process.env, PLAZA_CONNECTION: inData("connection.json") }
    return (
      spawnSync(process.execPath, [path.join(folder, name)], { cwd: root, env, stdio: "inherit" }).status !==
      0
    )
  })
}
