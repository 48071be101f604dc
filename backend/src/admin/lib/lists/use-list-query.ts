import { useQueryParams } from "@medusajs/dashboard/hooks"

export const PAGE_SIZE = 20

type ListState = {
  limit: number
  offset: number
  q?: string
  order?: string
  /** filters as the table keeps them: one value, several, or a comparison */
  filters: Record<string, unknown>
}

/** A filter that was typed into the address by hand is no JSON; it is taken as it stands. */
function read(raw: string): unknown {
  try {
    return JSON.parse(raw)
  } catch {
    return raw
  }
}

/**
 * The state of a list, which the dashboard's table keeps in the address: search, order, page and filters.
 * @param prefix tells several tables of one page apart
 */
export function useListQuery(filterIds: string[], prefix?: string, limit = PAGE_SIZE): ListState {
  const { q, order, offset, ...raw } = useQueryParams(["q", "order", "offset", ...filterIds], prefix)
  const filters = Object.fromEntries(
    Object.entries(raw).flatMap(([id, value]) => (value === undefined ? [] : [[id, read(value)]])),
  )
  return { limit, offset: Number(offset ?? 0) || 0, q, order, filters }
}

/** A filter of single choice: the table keeps it as text, or as the only entry of a list. */
export function choice(value: unknown): string | undefined {
  const first = Array.isArray(value) ? value[0] : value
  return typeof first === "string" ? first : undefined
}

/** A filter of several choices; undefined when none is made. */
export function choices(value: unknown): string[] | undefined {
  const all = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === "string")
  return all.length > 0 ? all : undefined
}
