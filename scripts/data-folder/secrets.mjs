import { randomBytes } from "node:crypto"
import { inData } from "./places.mjs"
import { readJson, writePrivateJson } from "./private-file.mjs"

const NAMES = /** @type {const} */ ([
  "JWT_SECRET",
  "COOKIE_SECRET",
  "AUTH_MFA_ENCRYPTION_KEY",
  "PAYOUT_ENCRYPTION_KEY",
  "AUDIT_ENCRYPTION_KEY",
  "PLAZA_SHARED_SECRET",
  "STOREFRONT_WEBHOOK_SECRET",
  "POSTGRES_PASSWORD",
])

/** @typedef {Record<(typeof NAMES)[number], string>} Secrets each 32 random bytes as 64 hexadecimal digits */

/**
 * The secrets of this installation, made on its first start and kept in the data folder, readable by the owner alone.
 * @param {string} [file]
 * @returns {Secrets}
 */
export function installationSecrets(file = inData("secrets.json")) {
  const kept = /** @type {Partial<Secrets>} */ (readJson(file) ?? {})
  const missing = NAMES.filter((name) => !kept[name])
  const secrets = {
    ...kept,
    ...Object.fromEntries(missing.map((name) => [name, randomBytes(32).toString("hex")])),
  }
  if (missing.length > 0) writePrivateJson(file, secrets)
  return /** @type {Secrets} */ (secrets)
}
