import { runCommand } from "../../scripts/say/command.mjs"
import { step } from "../../scripts/say/steps.mjs"
import { openBenchData } from "../data/open.mjs"
import { BIG, ids, SMALL } from "../data/sizes.mjs"
import { summary } from "../measure/quantiles.mjs"
import { ms, report, times } from "../measure/report.mjs"
import { startServer } from "../server/start.mjs"
import { measureRequests } from "./requests.mjs"

/** @typedef {import("./inside.mjs").Question} Question */
/** @typedef {import("./inside.mjs").Measured} Measured */

const INSIDE = new URL("inside.mjs", import.meta.url).href
const ROUNDS = 12
const PER_ROUND = 25
const MOST_TO_BARE = 1.5
const MOST_GROWTH = 1.2
const MOST_HTTP_MS = 250

const dateIn = (/** @type {number} */ days) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

/** @type {Record<string, Question>} */
const QUESTIONS = {
  "50 staff × 31 days, busy": {
    service: ids.service(1),
    variant: ids.variant(1),
    staff: null,
    from: dateIn(2),
    days: 31,
  },
  "50 staff × 31 days, usual": {
    service: ids.service(2),
    variant: ids.variant(2),
    staff: null,
    from: dateIn(2),
    days: 31,
  },
  "1 staff × 1 day": {
    service: ids.service(1),
    variant: ids.variant(1),
    staff: ids.staff(7),
    from: dateIn(9),
    days: 1,
  },
}

await runCommand(async () => {
  const data = await openBenchData("npm run bench -- availability", [SMALL, BIG])
  const [small, big] = await step("Starting two backends", async () => [
    await startServer(data, SMALL),
    await startServer(data, BIG),
  ])
  let passed = false
  for (const [title, question] of Object.entries(QUESTIONS)) {
    const cold = await big.perform(INSIDE, { question, rounds: 1 })
    await small.perform(INSIDE, { question, rounds: PER_ROUND })
    await big.perform(INSIDE, { question, rounds: PER_ROUND })
    const inSmall = nothing()
    const inBig = nothing()
    for (let round = 0; round < ROUNDS; round++) {
      add(inSmall, await small.perform(INSIDE, { question, rounds: PER_ROUND }))
      add(inBig, await big.perform(INSIDE, { question, rounds: PER_ROUND }))
    }
    const http = await measureRequests(big.url, data.publishableKey, question, ROUNDS * PER_ROUND)
    passed =
      report(
        `${title} (${inBig.rows} busy rows, ${inBig.slots} starts, ${inBig.statements} statements, ${inBig.service.length} calls)`,
        linesOf(question, { cold, small: inSmall, big: inBig, http }),
      ) || passed
  }
  return passed ? 1 : 0
})

/** @returns {Measured} */
function nothing() {
  return { first: 0, service: [], anew: [], bare: [], sent: [], rows: 0, slots: 0, statements: 0 }
}

/** @param {Measured} to @param {Measured} more */
function add(to, more) {
  to.service.push(...more.service)
  to.anew.push(...more.anew)
  to.bare.push(...more.bare)
  to.sent.push(...more.sent)
  Object.assign(to, { rows: more.rows, slots: more.slots, statements: more.statements })
}

/**
 * @param {Question} question
 * @param {{ cold: Measured, small: Measured, big: Measured, http: number[] }} measured
 * @returns {import("../measure/report.mjs").Line[]}
 */
function linesOf(question, { cold, small, big, http }) {
  const [service, anew, bare, sent] = [big.service, big.anew, big.bare, big.sent].map(summary)
  const [before, anewBefore] = [small.service, small.anew].map(summary)
  const both = (/** @type {{ p50: number, p95: number }} */ { p50, p95 }) => `${ms(p50)} / ${ms(p95)}`
  const ratios = [service.p50 / bare.p50, service.p95 / bare.p95]
  const toBare = { figure: "service call to bare SQL, p50 / p95", measured: ratios.map(times).join(" / ") }
  // The goal is set for many staff and days; one person's day is a few rows beside the fixed cost of a statement.
  const limited = question.staff === null
  const growth = service.p50 / before.p50
  const request = summary(http)
  return [
    { figure: "service call, first of this process", measured: ms(cold.first) },
    { figure: "service call (listForShopper) p50 / p95", measured: both(service) },
    { figure: "bare SQL of its busy rows p50 / p95", measured: both(bare) },
    limited
      ? { ...toBare, limit: `${MOST_TO_BARE}×`, kept: ratios.every((ratio) => ratio <= MOST_TO_BARE) }
      : toBare,
    { figure: "the statement as it is sent, with the rules' version p50 / p95", measured: both(sent) },
    {
      figure: "service call to the statement as it is sent, p50 / p95",
      measured: [service.p50 / sent.p50, service.p95 / sent.p95].map(times).join(" / "),
    },
    { figure: "the same answer with nothing kept p50 / p95", measured: both(anew) },
    { figure: "service call at a tenth of the data p50 / p95", measured: both(before) },
    {
      figure: "growth for ten times the data, p50",
      measured: times(growth),
      limit: `${MOST_GROWTH}×`,
      kept: growth <= MOST_GROWTH,
    },
    { figure: "the same with nothing kept", measured: times(anew.p50 / anewBefore.p50) },
    {
      figure: "HTTP p50 / p95",
      measured: both(request),
      limit: `${MOST_HTTP_MS} ms`,
      kept: request.p95 <= MOST_HTTP_MS,
    },
  ]
}
