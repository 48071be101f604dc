import { inData } from "../data-folder/places.mjs"
import { note } from "../say/note.mjs"
import { step } from "../say/steps.mjs"
import { DATABASE_PORT, startPlazaDatabase } from "./cluster.mjs"

/**
 * The database of this installation: the one of DATABASE_URL, or the embedded one in the data folder, started now.
 * @param {import("../data-folder/settings.mjs").Settings} settings
 * @param {string} password of the embedded one
 * @returns {Promise<import("./prepare.mjs").Database & { child?: import("../machine/child.mjs").Child }>}
 */
export async function openDatabase(settings, password) {
  if (settings.DATABASE_URL) return { databaseUrl: settings.DATABASE_URL, external: true }
  const wanted = Number(settings.PLAZA_DATABASE_PORT ?? DATABASE_PORT)
  const directory = inData("postgres")
  const start = () => startPlazaDatabase({ directory, password, port: wanted })
  const database = await step("Starting PostgreSQL", start, ({ port }) => `port ${port}`)
  if (database.port !== wanted) note(`Port ${wanted} is taken, PostgreSQL listens on ${database.port}.`)
  return { databaseUrl: database.databaseUrl, external: false, child: database.child }
}
