import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"

/** One route of ours: its schemas validate requests, type handlers and make the OpenAPI document. */
export interface RouteContract {
  method: "GET" | "POST" | "DELETE"
  path: string
  summary: string
  tag: string
  query?: z.ZodObject
  body?: z.ZodType
  /** The status of success; 200 unless told. */
  status?: number
  /** The top-level keys of the answer. */
  answers: string[]
  /** The media type of an answer that is no JSON. */
  produces?: string
}

/** The middlewares that validate the requests of these routes. */
export function validating(contracts: readonly RouteContract[]): MiddlewareRoute[] {
  return contracts
    .filter(({ query, body }) => query || body)
    .map(({ method, path, query, body }) => ({
      matcher: path,
      methods: [method],
      middlewares: [
        async (req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction) => {
          if (query) req.validatedQuery = (await parse(query.strict(), req.query)) as Record<string, unknown>
          if (body) req.validatedBody = await parse(body, req.body ?? {})
          next()
        },
      ],
    }))
}

/**
 * Parses what came from outside.
 * @throws 400 `invalid_data` whose message names each field that is wrong, as `field: what is wrong`
 */
export async function parse<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): Promise<z.output<Schema>> {
  const parsed = await schema.safeParseAsync(value)
  if (parsed.success) return parsed.data
  const faults = parsed.error.issues.map(({ path, message }) =>
    path.length ? `${path.join(".")}: ${message}` : message,
  )
  throw new MedusaError(MedusaError.Types.INVALID_DATA, faults.join("; "))
}
