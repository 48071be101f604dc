import { dataFolder } from "../data-folder/places.mjs"

/**
 * @typedef {import("../data-folder/settings.mjs").Settings} Settings
 * @typedef {import("../data-folder/secrets.mjs").Secrets} Secrets
 * @typedef {{ backendUrl: string, storefrontUrl: string }} Addresses as browsers see them, without a slash at the end
 * @typedef {{
 *   settings: Settings, secrets: Secrets, addresses: Addresses, databaseUrl: string, production: boolean, demo: boolean
 * }} Installation
 */

/**
 * What connects to services outside of Plaza, set to nothing. Medusa reads `backend/.env` by itself; an empty value keeps
 * it from bringing back what the launcher was told to leave out.
 * @type {Record<string, string>}
 */
export const NO_SERVICES = Object.fromEntries(
  [
    ...["REDIS_URL", "SENDGRID_API_KEY", "SMTP_URL", "S3_BUCKET", "S3_ACCESS_KEY_ID", "S3_SECRET_ACCESS_KEY"],
    ...["GOOGLE_CLIENT_ID", "GOOGLE_CLIENT_SECRET", "STOREFRONT_WEBHOOK_URLS"],
  ].map((name) => [name, ""]),
)

/** The backend's own; the public address of a bucket is the storefront's too, which lets browsers load pictures from it. */
const NOT_FOR_STOREFRONT =
  /^(DATABASE_URL|REDIS_URL|JWT_SECRET|COOKIE_SECRET|AUTH_MFA_ENCRYPTION_KEY|PAYOUT_ENCRYPTION_KEY|AUDIT_ENCRYPTION_KEY|GOOGLE_CLIENT_ID|GOOGLE_CLIENT_SECRET|SENDGRID_API_KEY|SMTP_URL|STOREFRONT_WEBHOOK_URLS|S3_(?!FILE_URL$).*)$/

/** @param {Installation} installation @returns {NodeJS.ProcessEnv} */
export function backendEnvironment({ settings, secrets, addresses, databaseUrl, production, demo }) {
  const { POSTGRES_PASSWORD: _, ...generated } = secrets
  return {
    ...generated,
    ...NO_SERVICES,
    ...withoutNpm(settings),
    NODE_ENV: production ? "production" : "development",
    DATABASE_URL: databaseUrl,
    PLAZA_DATA_DIR: dataFolder,
    PLAZA_BACKEND_URL: addresses.backendUrl,
    PLAZA_STOREFRONT_URL: addresses.storefrontUrl,
    STORE_CORS: settings.STORE_CORS ?? addresses.storefrontUrl,
    ADMIN_CORS: settings.ADMIN_CORS ?? addresses.backendUrl,
    AUTH_CORS: settings.AUTH_CORS ?? `${addresses.storefrontUrl},${addresses.backendUrl}`,
    PLAZA_DEMO: settings.PLAZA_DEMO ?? String(demo),
    MEDUSA_DISABLE_TELEMETRY: "1",
  }
}

/**
 * @param {Installation} installation
 * @param {string} publishableKey
 * @returns {NodeJS.ProcessEnv}
 */
export function storefrontEnvironment({ settings, secrets, addresses, production, demo }, publishableKey) {
  const allowed = Object.entries(withoutNpm(settings)).filter(([name]) => !NOT_FOR_STOREFRONT.test(name))
  return {
    ...Object.fromEntries(allowed),
    NODE_ENV: production ? "production" : "development",
    PLAZA_BACKEND_URL: addresses.backendUrl,
    PLAZA_STOREFRONT_URL: addresses.storefrontUrl,
    PLAZA_PUBLISHABLE_KEY: publishableKey,
    PLAZA_SHARED_SECRET: settings.PLAZA_SHARED_SECRET ?? secrets.PLAZA_SHARED_SECRET,
    STOREFRONT_WEBHOOK_SECRET: settings.STOREFRONT_WEBHOOK_SECRET ?? secrets.STOREFRONT_WEBHOOK_SECRET,
    PLAZA_DEMO: settings.PLAZA_DEMO ?? String(demo),
    NEXT_TELEMETRY_DISABLED: "1",
  }
}

/** What npm tells its own scripts would only confuse the npm and Node.js below. @param {Settings} settings */
function withoutNpm(settings) {
  return Object.fromEntries(Object.entries(settings).filter(([name]) => !/^(npm_|INIT_CWD$)/i.test(name)))
}
