import { removeConnection, writeConnection } from "../data-folder/connection.mjs"
import { inData } from "../data-folder/places.mjs"
import { children } from "../machine/child.mjs"
import { atTheEnd } from "../say/command.mjs"
import { seconds } from "../say/seconds.mjs"
import { step } from "../say/steps.mjs"
import { welcome } from "../say/welcome.mjs"
import { localUrl } from "./addresses.mjs"
import { hasWorker, startBackend, startStorefront, startWorker } from "./parts.mjs"
import { died } from "./ready.mjs"
import { warmUp } from "./warm-up.mjs"
import { watchDevelop } from "./watch-develop.mjs"

/**
 * Starts all parts of the product, tells where they are, and stays until one of them ends, which it never should.
 * @param {Awaited<ReturnType<import("./installation.mjs").openInstallation>>} opened
 * @param {import("./addresses.mjs").Ports} ports
 * @param {number} begun `performance.now()` of the moment when the command was given
 * @throws {import("../say/complaint.mjs").Complaint} when a part ends
 */
export async function runProduct({ installation, seed, database }, ports, begun) {
  const start = () => startParts(installation, ports, seed.publishable_key)
  const parts = await step("Starting backend and storefront", start, timesOf)
  const { backendUrl, storefrontUrl } = installation.addresses
  const connection = {
    backend_url: backendUrl,
    storefront_url: storefrontUrl,
    admin_url: `${backendUrl}/app`,
    publishable_key: seed.publishable_key,
    database_url: installation.databaseUrl,
    redis_url: installation.settings.REDIS_URL ?? null,
    pids: [process.pid, ...[...children].map(({ pid }) => pid)],
    logins: seed.logins,
  }
  writeConnection(connection)
  atTheEnd(removeConnection)
  welcome(connection, { logs: inData("logs"), milliseconds: performance.now() - begun })
  if (!installation.production) {
    watchDevelop(parts[0].child)
    warmUp([localUrl(ports.storefront), `${localUrl(ports.backend)}/app`])
  }
  const running = [...parts.map(({ child }) => child), ...(database.child ? [database.child] : [])]
  throw died(await Promise.race(running.map((child) => child.ended.then(() => child))))
}

/**
 * @param {import("./environment.mjs").Installation} installation
 * @param {import("./addresses.mjs").Ports} ports
 * @param {string} publishableKey
 */
async function startParts(installation, ports, publishableKey) {
  const begun = performance.now()
  const parts = [
    await startBackend(installation, ports),
    ...(hasWorker(installation) ? [await startWorker(installation, ports)] : []),
    await startStorefront(installation, ports.storefront, publishableKey),
  ]
  return Promise.all(
    parts.map(async ({ child, ready }) => {
      await ready
      return { child, milliseconds: performance.now() - begun }
    }),
  )
}

/** @param {Awaited<ReturnType<typeof startParts>>} parts */
function timesOf(parts) {
  return parts.map(({ child, milliseconds }) => `${child.name} ${seconds(milliseconds)}`).join(", ")
}
