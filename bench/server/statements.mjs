/** @typedef {{ text: string, values: unknown[] }} Statement */

const OF_TRANSACTIONS = /^\s*(begin|commit|rollback|select 1\b)/i

/**
 * Does something and notes which statements it sends to the database, those of transactions left out.
 * @template T
 * @param {NodeJS.Require} load the backend's own `require`
 * @param {() => Promise<T>} work
 * @returns {Promise<{ result: T, statements: Statement[] }>}
 */
export async function watchStatements(load, work) {
  const { Client } = /** @type {any} */ (load("pg"))
  const { query } = Client.prototype
  /** @type {Statement[]} */
  const statements = []
  Client.prototype.query = function (/** @type {any[]} */ ...args) {
    const [asked, values] = args
    const statement = typeof asked === "string" ? { text: asked, values } : asked
    if (!OF_TRANSACTIONS.test(statement.text)) {
      statements.push({ text: statement.text, values: statement.values ?? [] })
    }
    return query.apply(this, args)
  }
  try {
    return { result: await work(), statements }
  } finally {
    Client.prototype.query = query
  }
}
