import path from "node:path"
import { z } from "@medusajs/framework/zod"

const text = z.string().trim().min(1)
const optionalUrl = z.preprocess((value) => (value === "" ? undefined : value), z.url().optional())
const optionalText = z.preprocess((value) => (value === "" ? undefined : value), text.optional())
const flag = z
  .enum(["true", "false", ""])
  .default("false")
  .transform((value) => value === "true")

const count = (longest: number) =>
  z.preprocess(
    (value) => (value === "" ? undefined : value),
    z.coerce.number().int().min(0).max(longest).optional(),
  )

const DEVELOPMENT_SECRET = "development-only-secret-never-used-in-production"
const secret = (name: string) =>
  z.string({ error: `${name} is required` }).min(32, `${name} must have at least 32 characters`)

const minutes = z.preprocess(
  (value) => (value === "" ? undefined : value),
  z.coerce.number().int().min(5).max(43_200).optional(),
)

const isOrigin = (address: string) =>
  /^https?:/.test(address) && URL.canParse(address) && new URL(address).href === `${new URL(address).origin}/`

/** Addresses such as `http://storefront:8000`, between commas; without a slash at the end. */
const origins = z
  .string()
  .default("")
  .transform((list) => list.split(",").flatMap((address) => address.trim() || []))
  .pipe(z.array(z.string().refine(isOrigin, "must be addresses without a path, with commas between them")))
  .transform((addresses) => [...new Set(addresses.map((address) => new URL(address).origin))])

const schema = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
  DATABASE_URL: optionalText,
  REDIS_URL: optionalUrl,
  JWT_SECRET: secret("JWT_SECRET").default(DEVELOPMENT_SECRET),
  COOKIE_SECRET: secret("COOKIE_SECRET").default(DEVELOPMENT_SECRET),
  AUTH_MFA_ENCRYPTION_KEY: secret("AUTH_MFA_ENCRYPTION_KEY").default(DEVELOPMENT_SECRET),
  PAYOUT_ENCRYPTION_KEY: secret("PAYOUT_ENCRYPTION_KEY").default(DEVELOPMENT_SECRET),
  AUDIT_ENCRYPTION_KEY: secret("AUDIT_ENCRYPTION_KEY").default(DEVELOPMENT_SECRET),
  PLAZA_SHARED_SECRET: secret("PLAZA_SHARED_SECRET").default(DEVELOPMENT_SECRET),
  PLAZA_BACKEND_URL: z.url().default("http://localhost:9000"),
  PLAZA_STOREFRONT_URL: z.url().default("http://localhost:8000"),
  PLAZA_DATA_DIR: text.default(path.resolve(process.cwd(), "../.plaza")),
  PLAZA_DEMO: flag,
  MFA_REQUIRED: flag,
  SESSION_IDLE_MINUTES: minutes.transform((value) => value ?? 720),
  PLATFORM_SESSION_IDLE_MINUTES: minutes.transform((value) => value ?? 120),
  PLAZA_PROXIES: count(10),
  PLAZA_LIMITS_FACTOR: count(100_000),
  STOREFRONT_WEBHOOK_URLS: origins,
  STOREFRONT_WEBHOOK_SECRET: z.preprocess(
    (value) => (value === "" ? undefined : value),
    secret("STOREFRONT_WEBHOOK_SECRET").default(DEVELOPMENT_SECRET),
  ),
  STORE_CORS: optionalText,
  ADMIN_CORS: optionalText,
  AUTH_CORS: optionalText,
  MEDUSA_WORKER_MODE: z.enum(["shared", "server", "worker"]).default("shared"),
  GOOGLE_CLIENT_ID: optionalText,
  GOOGLE_CLIENT_SECRET: optionalText,
  SENDGRID_API_KEY: optionalText,
  SMTP_URL: optionalUrl,
  MAIL_FROM: text.default("Plaza <no-reply@plaza.example>"),
  S3_BUCKET: optionalText,
  S3_REGION: optionalText,
  S3_ENDPOINT: optionalUrl,
  S3_FILE_URL: optionalUrl,
  S3_ACCESS_KEY_ID: optionalText,
  S3_SECRET_ACCESS_KEY: optionalText,
})

export type Environment = z.infer<typeof schema>

const SECRETS = [
  "JWT_SECRET",
  "COOKIE_SECRET",
  "AUTH_MFA_ENCRYPTION_KEY",
  "PAYOUT_ENCRYPTION_KEY",
  "AUDIT_ENCRYPTION_KEY",
  "PLAZA_SHARED_SECRET",
] as const

/**
 * Reads and checks the configuration. Throws one Error that names every variable that is malformed, and in
 * production every secret that is missing or still has its development default.
 */
export function readEnvironment(source: NodeJS.ProcessEnv = process.env): Environment {
  const parsed = schema.safeParse(source)
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`)
    throw new Error(`Plaza cannot start, its configuration is not valid: ${faults.join("; ")}`)
  }
  if (parsed.data.NODE_ENV === "production") {
    const told = parsed.data.STOREFRONT_WEBHOOK_URLS.length > 0
    const needed = told ? [...SECRETS, "STOREFRONT_WEBHOOK_SECRET" as const] : SECRETS
    const weak = needed.filter((name) => parsed.data[name] === DEVELOPMENT_SECRET)
    if (weak.length > 0) {
      throw new Error(`Plaza refuses to start in production without its own ${weak.join(", ")}`)
    }
  }
  const { GOOGLE_CLIENT_ID, GOOGLE_CLIENT_SECRET } = parsed.data
  if (!GOOGLE_CLIENT_ID !== !GOOGLE_CLIENT_SECRET) {
    const name = GOOGLE_CLIENT_ID ? "GOOGLE_CLIENT_SECRET" : "GOOGLE_CLIENT_ID"
    throw new Error(`Plaza cannot start: for signing in with Google ${name} is missing`)
  }
  return parsed.data
}
