import { request, type Query } from "./request"

/** The most that a list answers at once. */
const PAGE = 100

/** All rows of a list, page by page. */
export async function loadAll<T>(path: string, key: string, query: Query = {}): Promise<T[]> {
  const rows: T[] = []
  for (;;) {
    const answer = await request<Record<string, unknown> & { count: number }>(path, {
      query: { ...query, limit: PAGE, offset: rows.length },
    })
    const page = answer[key] as T[]
    rows.push(...page)
    if (page.length === 0 || rows.length >= answer.count) return rows
  }
}
