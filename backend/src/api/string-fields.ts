import type { z } from "@medusajs/framework/zod"
import type { RouteContract } from "./contract"
import { stringKinds, type StringKind } from "./schemas/text-kind"

/** A string that a route takes: where it stands, such as `body.faqs[].answer`, and what it is. */
export interface StringField {
  route: string
  field: string
  /** `pattern`: its schema says its form. Undefined: nothing says what it is. */
  kind: StringKind | "pattern" | undefined
  schema: z.ZodType
}

/** Every string that these routes take in query or body, enums left out; alternatives of a body are all listed. */
export function stringFields(contracts: readonly RouteContract[]): StringField[] {
  return contracts.flatMap(({ method, path, query, body }) =>
    [...(query ? walk(query, "query") : []), ...(body ? walk(body, "body") : [])].map((found) => ({
      route: `${method} ${path}`,
      ...found,
    })),
  )
}

type Found = Omit<StringField, "route">

/** The parts of a schema's definition that hold other schemas or say what it is. */
interface Definition {
  type: string
  shape?: Record<string, z.ZodType>
  element?: z.ZodType
  innerType?: z.ZodType
  options?: z.ZodType[]
  in?: z.ZodType
  out?: z.ZodType
  valueType?: z.ZodType
  left?: z.ZodType
  right?: z.ZodType
}

function walk(schema: z.ZodType, field: string): Found[] {
  const stated = stringKinds.get(schema)
  if (stated) return [{ field, kind: stated.kind, schema }]
  const definition = schema._zod.def as unknown as Definition
  const { shape, element, innerType, options, valueType, left, right } = definition
  if (definition.type === "string")
    return [{ field, kind: isPattern(schema) ? "pattern" : undefined, schema }]
  if (definition.type === "any" || definition.type === "unknown") return [{ field, kind: undefined, schema }]
  if (definition.type === "pipe") return walkPipe(definition, field)
  if (shape) return Object.entries(shape).flatMap(([name, part]) => walk(part, `${field}.${name}`))
  if (element) return walk(element, `${field}[]`)
  if (innerType) return walk(innerType, field)
  return [...(options ?? []), ...[valueType, left, right].filter((part) => part !== undefined)].flatMap(
    (part) => walk(part, field),
  )
}

/** What goes through a pipe is what its end asks for, or what its beginning does where the end is a function. */
function walkPipe({ in: from, out: to }: Definition, field: string): Found[] {
  const isFunction = (part: z.ZodType | undefined) => part?._zod.def.type === "transform"
  const isFrom = from && !isFunction(from)
  if (to && !isFunction(to)) {
    const found = walk(to, field)
    if (!isFrom || found.every(({ kind }) => kind)) return found
  }
  return isFrom ? walk(from, field) : []
}

interface Format {
  format?: string
  pattern?: RegExp
}

/** Whether a string has a format (an address, an instant) or a pattern from its beginning to its end. */
function isPattern(schema: z.ZodType): boolean {
  const definition = schema._zod.def as unknown as Format & { checks?: z.core.$ZodCheck[] }
  const formats = (definition.checks ?? []).map((check) => check._zod.def as Format)
  return [definition, ...formats].some(({ format, pattern }) =>
    format === "regex" ? /^\^.*\$$/s.test(pattern?.source ?? "") : format !== undefined,
  )
}
