import { readConnection } from "../data-folder/connection.mjs"
import { occupant, occupyDataFolder } from "../data-folder/occupy.mjs"
import { installationSecrets } from "../data-folder/secrets.mjs"
import { readSettings } from "../data-folder/settings.mjs"
import { openDatabase } from "../database/open.mjs"
import { migrateDatabase, seedDatabase } from "../database/prepare.mjs"
import { installPackages } from "../install/packages.mjs"
import { choosePorts, publicAddresses } from "./addresses.mjs"
import { backendEnvironment } from "./environment.mjs"

/**
 * Opens the database of this installation, migrates and seeds it.
 * @param {{ addresses: import("./environment.mjs").Addresses, production: boolean,
 *   wanted: import("../database/state.mjs").SeedPlan }} options wanted: what an empty database is given
 */
export async function openInstallation({ addresses, production, wanted }) {
  const settings = readSettings()
  const secrets = installationSecrets()
  const database = await openDatabase(settings, secrets.POSTGRES_PASSWORD)
  const base = { settings, secrets, addresses, databaseUrl: database.databaseUrl, production }
  const environment = (/** @type {boolean} */ demo) => backendEnvironment({ ...base, demo })
  const prepared = await migrateDatabase(database, { wanted, environment })
  const seed = await seedDatabase(database, prepared)
  return { installation: { ...base, demo: prepared.plan === "demo" }, seed, database }
}

/**
 * For commands that only need the database: the one of the Plaza that is running here, or else opened for this command
 * and closed with it.
 * @param {string} command as it was typed: "npm run seed"
 * @returns {Promise<{ database: import("../database/prepare.mjs").Database,
 *   environment: import("../database/prepare.mjs").EnvironmentFor }>}
 */
export async function databaseAtHand(command) {
  const running = occupant() ? readConnection() : undefined
  if (!running) await occupyDataFolder(command)
  await installPackages()
  const settings = readSettings()
  const secrets = installationSecrets()
  const external = settings.DATABASE_URL !== undefined
  const database = running
    ? { databaseUrl: running.database_url, external }
    : await openDatabase(settings, secrets.POSTGRES_PASSWORD)
  const addresses = running
    ? { backendUrl: running.backend_url, storefrontUrl: running.storefront_url }
    : publicAddresses(settings, await choosePorts(settings))
  const { databaseUrl } = database
  return {
    database,
    environment: (demo) =>
      backendEnvironment({ settings, secrets, addresses, databaseUrl, production: false, demo }),
  }
}
