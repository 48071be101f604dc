import { z } from "@medusajs/framework/zod"
import type { RouteContract } from "../api/contract"
import { WEBHOOKS, type Webhook } from "./webhooks"

type Json = Record<string, unknown>

/**
 * The OpenAPI 3.1 document of these routes and of what Plaza asks of others, made from the very schemas that validate and
 * type them.
 */
export function openApiDocument(contracts: readonly RouteContract[]): Json {
  const paths: Record<string, Json> = {}
  for (const contract of contracts) {
    const path = contract.path.replace(/:(\w+)/g, "{$1}")
    paths[path] = { ...paths[path], [contract.method.toLowerCase()]: operationOf(contract) }
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Plaza",
      version: "1",
      description:
        "Plaza's own routes; carts, orders, customers and products follow Medusa's API. Instants are ISO 8601 in UTC, money is in major units.",
      license: { name: "MIT", identifier: "MIT" },
    },
    paths,
    webhooks: Object.fromEntries(WEBHOOKS.map((webhook) => [webhook.name, { post: webhookOf(webhook) }])),
    components: {
      securitySchemes: {
        publishableKey: { type: "apiKey", in: "header", name: "x-publishable-api-key" },
        customer: { type: "http", scheme: "bearer" },
        user: { type: "http", scheme: "bearer" },
      },
      schemas: { Error: ERROR },
    },
  }
}

const ERROR = {
  type: "object",
  required: ["type", "message"],
  properties: { type: { type: "string" }, message: { type: "string" }, code: { type: "string" } },
}

function operationOf(contract: RouteContract): Json {
  const { method, path, summary, tag, body, status, answers, produces } = contract
  return {
    operationId: `${method.toLowerCase()}${path.replace(/[^a-zA-Z0-9]+(\w)/g, (_, letter: string) => letter.toUpperCase())}`,
    summary,
    tags: [tag],
    security: securityOf(path),
    parameters: parametersOf(contract),
    ...(body ? { requestBody: { required: true, content: json(toSchema(body)) } } : {}),
    responses: {
      [status ?? 200]: {
        description: "Success",
        content: produces
          ? { [produces]: { schema: { type: "string" } } }
          : json({
              type: "object",
              required: answers,
              properties: Object.fromEntries(answers.map((key) => [key, {}])),
            }),
      },
      default: { description: "An error", content: json({ $ref: "#/components/schemas/Error" }) },
    },
  }
}

function webhookOf({ name, summary, description, tag, signature, body, answers }: Webhook): Json {
  return {
    operationId: name,
    summary,
    description,
    tags: [tag],
    parameters: [{ ...signature, in: "header", required: true, schema: { type: "string" } }],
    requestBody: { required: true, content: json(toSchema(body)) },
    responses: Object.fromEntries(
      Object.entries(answers).map(([status, description]) => [status, { description }]),
    ),
  }
}

function securityOf(path: string): Json[] {
  if (path.startsWith("/admin")) return [{ user: [] }]
  if (path.startsWith("/store/customers/me")) return [{ publishableKey: [], customer: [] }]
  return path.startsWith("/store") ? [{ publishableKey: [] }] : []
}

function parametersOf({ path, query }: RouteContract): Json[] {
  const inPath = [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string" },
  }))
  if (!query) return inPath
  const schema = toSchema(query) as { properties?: Json; required?: string[] }
  const inQuery = Object.entries(schema.properties ?? {}).map(([name, property]) => ({
    name,
    in: "query",
    required: schema.required?.includes(name) ?? false,
    schema: property,
  }))
  return [...inPath, ...inQuery]
}

function toSchema(schema: z.ZodType): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" })
  return rest
}

const json = (schema: Json) => ({ "application/json": { schema } })
