import { timed } from "../measure/quantiles.mjs"

/**
 * Asks the running backend over HTTP, one request after the other; ten to warm up are not counted.
 * @param {string} url @param {string} publishableKey
 * @param {import("./inside.mjs").Question} question @param {number} count
 * @returns {Promise<number[]>} milliseconds from sending a request to having read its answer
 */
export async function measureRequests(url, publishableKey, question, count) {
  const to = new Date(Date.parse(question.from) + (question.days - 1) * 86_400_000).toISOString().slice(0, 10)
  const query = new URLSearchParams({ variant_id: question.variant, from: question.from, to })
  if (question.staff) query.set("staff_id", question.staff)
  const address = `${url}/store/services/${question.service}/availability?${query}`
  const ask = async () => {
    const response = await fetch(address, { headers: { "x-publishable-api-key": publishableKey } })
    const body = await response.text()
    if (response.status !== 200) throw new Error(`${response.status}: ${body.slice(0, 500)}`)
  }
  for (let round = 0; round < 10; round++) await ask()
  const durations = []
  for (let round = 0; round < count; round++) durations.push(await timed(ask))
  return durations
}
