import { timed } from "../measure/quantiles.mjs"
import { watchStatements } from "../server/statements.mjs"

/**
 * @typedef {{ service: string, variant: string, staff: string | null, from: string, days: number }} Question
 *   from: the first local day, YYYY-MM-DD
 * @typedef {{ first: number, service: number[], anew: number[], bare: number[], sent: number[], rows: number,
 *   slots: number, statements: number }} Measured
 *   durations in milliseconds, in turn: of the service call; of the same with nothing kept; of the statement for the busy rows
 *   alone; of the statement that the service call sent, which reads the version of the rules as well
 */

const DAY_MS = 86_400_000

/** @typedef {import("../server/statements.mjs").Statement} Statement */

/**
 * Asks one question again and again: by the call that the route makes of the module; by calls that read the rules for this
 * question alone; and by the statements for the busy rows, as both of them sent them, through the same pool.
 * @param {{ container: any, load: NodeJS.Require, input: { question: Question, rounds: number } }} task
 * @returns {Promise<Measured>}
 */
export default async function measure({ container, load, input: { question, rounds } }) {
  const scheduling = container.resolve("scheduling")
  const from_day = Date.parse(question.from) / DAY_MS
  const { service, variant, staff } = question
  const days = () => ({
    party_size: 1,
    from_day,
    to_day: from_day + question.days - 1,
    now: new Date(),
    include_staff: false,
  })
  const segment = { variant_id: variant, staff_id: staff, add_on_ids: [] }
  const ask = () => scheduling.listForShopper({ service, segment, ...days() })
  const askAnew = async () => {
    const offer = await scheduling.loadOffer(service)
    const wanted = offer.variants.find((/** @type {any} */ one) => one.variant_id === variant)
    const choice = { variant: wanted, add_ons: [], staff_id: staff }
    return scheduling.listAvailability({ visit: [{ offer, choice }], ...days() })
  }
  const first = await timed(ask)
  const { result, statements } = await watchStatements(load, ask)
  const { statements: alone } = await watchStatements(load, askAnew)
  const knex = scheduling.baseRepository_.getFreshManager().getKnex()
  const run = (/** @type {Statement} */ { text, values }) => knex.raw(text.replace(/\$\d+/g, "?"), values)
  const bare = () => run(busyStatement(alone))
  const sent = () => run(busyStatement(statements))
  /** @type {Measured} */
  const measured = {
    first,
    service: [],
    anew: [],
    bare: [],
    sent: [],
    rows: (await bare()).rows.length,
    slots: result.days.reduce(
      (/** @type {number} */ sum, /** @type {any} */ day) => sum + day.slots.length,
      0,
    ),
    statements: statements.length,
  }
  for (let round = 0; round < rounds; round++) {
    measured.service.push(await timed(ask))
    measured.bare.push(await timed(bare))
    measured.sent.push(await timed(sent))
    measured.anew.push(await timed(askAnew))
  }
  return measured
}

/** @param {Statement[]} statements */
function busyStatement(statements) {
  const busy = statements.filter(({ text }) => /\bfrom claim\b/.test(text))
  if (busy.length !== 1) throw new Error(`Busy rows are read by ${busy.length} statements`)
  return busy[0]
}
