import { startChild } from "../machine/child.mjs"
import { localUrl } from "./addresses.mjs"
import { backendEnvironment, storefrontEnvironment } from "./environment.mjs"
import { medusa } from "./medusa.mjs"
import { next, storefrontServer } from "./next.mjs"
import { untilReady } from "./ready.mjs"

/**
 * @typedef {import("./environment.mjs").Installation} Installation
 * @typedef {import("./addresses.mjs").Ports} Ports
 * @typedef {{ child: import("../machine/child.mjs").Child, ready: Promise<void> }} Part
 */

/**
 * The backend with the admin. With Redis in production it serves requests only, and a worker does the jobs.
 * @param {Installation} installation
 * @param {Ports} ports
 * @returns {Promise<Part>}
 */
export async function startBackend(installation, ports) {
  const { production, settings } = installation
  const mode = settings.MEDUSA_WORKER_MODE ?? (hasWorker(installation) ? "server" : "shared")
  const port = ports.backend
  const env = { ...runningEnvironment(installation, ports), PORT: String(port), MEDUSA_WORKER_MODE: mode }
  const program = production ? medusa(["start"], { built: true }) : medusa(["develop", "--no-lint"])
  const child = await startChild({ name: "backend", env, ...program })
  return { child, ready: untilReady(child, `${localUrl(port)}/ready`) }
}

/**
 * @param {Installation} installation
 * @param {Ports} ports that of the worker is for its health check
 * @returns {Promise<Part>}
 */
export async function startWorker(installation, ports) {
  const port = ports.worker
  const env = { ...runningEnvironment(installation, ports), PORT: String(port), MEDUSA_WORKER_MODE: "worker" }
  const child = await startChild({ name: "worker", env, ...medusa(["start"], { built: true }) })
  return { child, ready: untilReady(child, `${localUrl(port)}/health`) }
}

/**
 * What runs tells the storefront beside it what has changed; commands like the seed tell nobody.
 * @param {Installation} installation
 * @param {Ports} ports
 */
function runningEnvironment(installation, ports) {
  const STOREFRONT_WEBHOOK_URLS = installation.settings.STOREFRONT_WEBHOOK_URLS ?? localUrl(ports.storefront)
  return { ...backendEnvironment(installation), STOREFRONT_WEBHOOK_URLS }
}

/** @param {Installation} installation */
export function hasWorker({ production, settings }) {
  return production && settings.REDIS_URL !== undefined
}

/**
 * @param {Installation} installation
 * @param {number} port
 * @param {string} publishableKey
 * @returns {Promise<Part>}
 */
export async function startStorefront(installation, port, publishableKey) {
  const env = { ...storefrontEnvironment(installation, publishableKey), PORT: String(port) }
  const host = installation.settings.HOST ? ["-H", installation.settings.HOST] : []
  const program = installation.production ? storefrontServer() : next(["dev", "-p", String(port), ...host])
  const child = await startChild({ name: "storefront", env, ...program })
  return { child, ready: untilReady(child, `${localUrl(port)}/api/health`) }
}
