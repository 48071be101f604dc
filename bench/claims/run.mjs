import { runCommand } from "../../scripts/say/command.mjs"
import { step } from "../../scripts/say/steps.mjs"
import { openBenchData } from "../data/open.mjs"
import { BIG } from "../data/sizes.mjs"
import { report, times } from "../measure/report.mjs"
import { startServer } from "../server/start.mjs"

const INSIDE = new URL("inside.mjs", import.meta.url).href
const LEAST_OF_BARE = 0.5
const ROUNDS = 5
const PER_ROUND = 200

await runCommand(async () => {
  const data = await openBenchData("npm run bench -- claims", [BIG])
  const server = await step("Starting a backend", () => startServer(data, BIG))
  let passed = false
  for (const connections of [1, 8]) {
    const input = {
      rounds: ROUNDS,
      perRound: PER_ROUND,
      connections,
      today: new Date().toISOString().slice(0, 10),
    }
    const measured = /** @type {import("./inside.mjs").Measured} */ (await server.perform(INSIDE, input))
    const title = `Claims on ${connections} connection${connections === 1 ? "" : "s"}, ${ROUNDS * PER_ROUND} transactions of each kind`
    passed = report(title, linesOf(measured)) || passed
  }
  return passed ? 1 : 0
})

/** @param {import("./inside.mjs").Measured} measured */
function linesOf({ insertClaims, bareClaims, placeHold, bareHold }) {
  const rate = (/** @type {number} */ value) => `${Math.round(value)} / s`
  const beside = (/** @type {string} */ figure, /** @type {number} */ ratio) => {
    return {
      figure,
      measured: times(ratio),
      limit: `at least ${LEAST_OF_BARE}×`,
      kept: ratio >= LEAST_OF_BARE,
    }
  }
  return [
    { figure: "bare INSERT INTO claim", measured: rate(bareClaims) },
    { figure: "insertClaims", measured: rate(insertClaims) },
    beside("insertClaims to bare INSERT INTO claim", insertClaims / bareClaims),
    { figure: "bare INSERTs of a hold's rows (booking, segment, claim, history)", measured: rate(bareHold) },
    { figure: "placeHold", measured: rate(placeHold) },
    beside("placeHold to the bare INSERTs of its rows", placeHold / bareHold),
    { figure: "placeHold to bare INSERT INTO claim alone", measured: times(placeHold / bareClaims) },
  ]
}
