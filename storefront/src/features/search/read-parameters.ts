import type { z } from "zod"
import type { Parameter } from "./parameters"

export type SearchParams = Record<string, string | string[] | undefined>

type Shape = Record<string, Parameter>

export type Values<S extends Shape> = { [Name in keyof S]: z.output<S[Name]> }

/** What an address asks for, and the names of what makes no sense in it and was left out. */
export type ReadParameters<S extends Shape> = { query: Values<S>; ignored: (keyof S & string)[] }

/** An empty field of a form asks for nothing. */
function given(value: string | string[] | undefined): string | string[] | undefined {
  if (Array.isArray(value)) {
    return value.filter((one) => one.trim() !== "")
  }
  return value?.trim() || undefined
}

/** Reads an address by a list's shape; names that the shape does not know are somebody else's. */
export function readParameters<S extends Shape>(shape: S, searchParams: SearchParams): ReadParameters<S> {
  const ignored: string[] = []
  const entries = Object.entries(shape).map(([name, schema]) => {
    const read = schema.safeParse(given(searchParams[name]))
    if (!read.success) {
      ignored.push(name)
    }
    return [name, read.success ? read.data : schema.parse(undefined)]
  })
  return { query: Object.fromEntries(entries) as Values<S>, ignored }
}

/** The address of a list: only what differs from asking nothing stands in it, always in the order of the shape. */
export function listHref<S extends Shape>(path: string, shape: S, query: Values<S>): string {
  const parameters = new URLSearchParams()
  for (const [name, schema] of Object.entries(shape)) {
    const value = query[name as keyof S]
    const nothing = schema.parse(undefined)
    if (Array.isArray(value)) {
      value.forEach((one) => parameters.append(name, one))
    } else if (value !== nothing) {
      parameters.set(name, String(value))
    }
  }
  const serialised = parameters.toString()
  return serialised ? `${path}?${serialised}` : path
}
