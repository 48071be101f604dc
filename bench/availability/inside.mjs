import { timed } from "../measure/quantiles.mjs"
import { watchStatements } from "../server/statements.mjs"

/**
 * @typedef {{ service: string, variant: string, staff: string | null, from: string, days: number }} Question
 *   from: the first local day, YYYY-MM-DD
 * @typedef {{ service: number[], list: number[], bare: number[], rows: number, slots: number, statements: number }} Measured
 *   durations in milliseconds, of the service call, of its second half (listing, without loading the offer) and of its busy
 *   rows alone, in turn
 */

const DAY_MS = 86_400_000

/**
 * Asks one question again and again: by the calls that the route makes of the module (load the offer, list what is free),
 * and by the statement for the busy rows alone, as it was sent, through the same pool.
 * @param {{ container: any, load: NodeJS.Require, input: { question: Question, rounds: number } }} task
 * @returns {Promise<Measured>}
 */
export default async function measure({ container, load, input: { question, rounds } }) {
  const scheduling = container.resolve("scheduling")
  const from_day = Date.parse(question.from) / DAY_MS
  const { service, variant, staff } = question
  let listed = 0
  const ask = async () => {
    const offer = await scheduling.loadOffer(service)
    const choice = {
      variant: offer.variants.find((/** @type {any} */ one) => one.variant_id === variant),
      add_ons: [],
      staff_id: staff,
    }
    const begun = performance.now()
    const answer = await scheduling.listAvailability({
      visit: [{ offer, choice }],
      party_size: 1,
      from_day,
      to_day: from_day + question.days - 1,
      now: new Date(),
      include_staff: false,
    })
    listed = performance.now() - begun
    return answer
  }
  const { result, statements } = await watchStatements(load, ask)
  const busy = statements.filter(({ text }) => /\bfrom claim\b/.test(text))
  if (busy.length !== 1) throw new Error(`Busy rows are read by ${busy.length} statements`)
  const knex = scheduling.baseRepository_.getFreshManager().getKnex()
  const bare = () => knex.raw(busy[0].text.replace(/\$\d+/g, "?"), busy[0].values)
  /** @type {Measured} */
  const measured = {
    service: [],
    list: [],
    bare: [],
    rows: (await bare()).rows.length,
    slots: result.days.reduce(
      (/** @type {number} */ sum, /** @type {any} */ day) => sum + day.slots.length,
      0,
    ),
    statements: statements.length,
  }
  for (let round = 0; round < rounds; round++) {
    measured.service.push(await timed(ask))
    measured.list.push(listed)
    measured.bare.push(await timed(bare))
  }
  return measured
}
