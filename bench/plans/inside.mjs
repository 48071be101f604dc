import { deleteHolds } from "../claims/holds.mjs"
import { watchStatements } from "../server/statements.mjs"
import { QUESTIONS } from "./questions.mjs"

/** Nobody reads lists of fifty ids. */
const LONG_LIST = /'\{[^}]{90,}\}'/g

/**
 * Has each question asked, and explains the statement that was sent for it; what it writes is rolled back.
 * @param {{ container: any, load: NodeJS.Require, input: { today: number } }} task
 * @returns {Promise<{ title: string, see: string, plan: string }[]>}
 */
export default async function explain({ container, load, input: { today } }) {
  const scheduling = container.resolve("scheduling")
  const knex = scheduling.baseRepository_.getFreshManager().getKnex()
  const query = (/** @type {string} */ name) => load(`./src/queries/${name}`)
  const explained = []
  for (const { title, see, of, ask } of QUESTIONS) {
    const { statements } = await watchStatements(load, () => ask({ scheduling, container, query, today }))
    await deleteHolds(knex)
    const wanted = statements.findIndex(({ text }) => of.test(text))
    if (wanted < 0) throw new Error(`${title}: no such statement among ${statements.length}`)
    const rows = await inVain(knex, async (transaction) => {
      // A claim needs the rows that it belongs to.
      for (const statement of statements.slice(0, wanted)) {
        if (/\binsert into\b/.test(statement.text)) await run(transaction, statement)
      }
      const { text, values } = statements[wanted]
      await run(transaction, { text: `explain ${text}`, values })
      return run(transaction, { text: `explain (analyze, buffers) ${text}`, values })
    })
    const plan = rows.map((/** @type {any} */ row) => row["QUERY PLAN"]).join("\n")
    explained.push({ title, see, plan: plan.replace(LONG_LIST, "'{…}'") })
  }
  return explained
}

/** @param {any} transaction @param {import("../server/statements.mjs").Statement} statement */
async function run(transaction, { text, values }) {
  return (await transaction.raw(text.replace(/\$\d+/g, "?"), values)).rows
}

/** @param {any} knex @param {(transaction: any) => Promise<any>} work */
async function inVain(knex, work) {
  const transaction = await knex.transaction()
  try {
    return await work(transaction)
  } finally {
    await transaction.rollback()
  }
}
