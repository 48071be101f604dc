import "server-only"
import { z } from "zod"

/** Origins such as `https://tiles.example`, between spaces. */
const originList = z
  .string()
  .transform((text) => text.split(/\s+/).filter(Boolean))
  .pipe(z.array(z.url({ error: "must be addresses, with spaces between them" })))
  .transform((urls) => urls.map((url) => new URL(url).origin))

const environmentSchema = z.object({
  PLAZA_BACKEND_URL: z.url().default("http://localhost:9000"),
  PLAZA_STOREFRONT_URL: z.url().default("http://localhost:8000"),
  PLAZA_PUBLISHABLE_KEY: z
    .string({ error: "is missing" })
    .startsWith("pk_", "must be a publishable key (pk_…)"),
  PLAZA_SHARED_SECRET: z.string().min(16).optional(),
  STOREFRONT_WEBHOOK_SECRET: z.string().min(32, "must have at least 32 characters").optional(),
  PLAZA_DEMO: z.enum(["true", "false"]).default("false"),
  S3_FILE_URL: z.url().optional(),
  PLAZA_PROXIES: z.coerce.number().int().min(0).max(10).optional(),
  PLAZA_MAP_STYLE_URL: z.url().optional(),
  PLAZA_MAP_ORIGINS: z.string().default("").pipe(originList),
  PLAZA_MAP_ATTRIBUTION: z.string().optional(),
})

export type Environment = {
  backendUrl: string
  storefrontUrl: string
  publishableKey: string
  /** Proves to the backend that the forwarded client address comes from this storefront. */
  sharedSecret: string | null
  /** Signs what the backend's change feed says; without it nobody can say that something has changed. */
  webhookSecret: string | null
  demo: boolean
  /** Where pictures are fetched from: the backend, and the bucket when files lie in one. */
  pictureOrigins: string[]
  /** What the map is drawn with, when it is not the one that comes with Plaza. */
  map: { styleUrl: string | null; attribution: string | null }
  /** Where the map's style, tiles, fonts and pictures are fetched from. */
  mapOrigins: string[]
  /** How many proxies stand in front of the storefront and write `x-forwarded-for`. */
  proxies: number
}

let validated: Environment | undefined

/**
 * The storefront's configuration, read once from the process environment.
 *
 * @throws Error naming each missing or malformed variable
 */
export function environment(): Environment {
  validated ??= validate()
  return validated
}

/** Stops the server when its configuration is not valid, with one sentence that says what is wrong. */
export function stopUnlessConfigured(): void {
  try {
    environment()
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
  }
}

function validate(): Environment {
  const given = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ""))
  const result = environmentSchema.safeParse(given)
  if (!result.success) {
    const problems = result.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`)
    throw new Error(`The storefront's configuration is not valid. ${problems.join("; ")}`)
  }
  return {
    backendUrl: result.data.PLAZA_BACKEND_URL.replace(/\/+$/, ""),
    storefrontUrl: result.data.PLAZA_STOREFRONT_URL.replace(/\/+$/, ""),
    publishableKey: result.data.PLAZA_PUBLISHABLE_KEY,
    sharedSecret: result.data.PLAZA_SHARED_SECRET ?? null,
    webhookSecret: result.data.STOREFRONT_WEBHOOK_SECRET ?? null,
    demo: result.data.PLAZA_DEMO === "true",
    pictureOrigins: [result.data.PLAZA_BACKEND_URL, result.data.S3_FILE_URL].flatMap((url) =>
      url ? [new URL(url).origin] : [],
    ),
    map: {
      styleUrl: result.data.PLAZA_MAP_STYLE_URL ?? null,
      attribution: result.data.PLAZA_MAP_ATTRIBUTION ?? null,
    },
    mapOrigins: [
      ...(result.data.PLAZA_MAP_STYLE_URL ? [new URL(result.data.PLAZA_MAP_STYLE_URL).origin] : []),
      ...result.data.PLAZA_MAP_ORIGINS,
    ],
    // Next speaks http only, so there is one where the address is https.
    proxies: result.data.PLAZA_PROXIES ?? (result.data.PLAZA_STOREFRONT_URL.startsWith("https:") ? 1 : 0),
  }
}
