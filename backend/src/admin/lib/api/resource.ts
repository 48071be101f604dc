import { keepPreviousData, useQuery } from "@tanstack/react-query"

import { PLAZA } from "./query-keys"
import { request, type Query } from "./request"
import { useChange } from "./use-change"

export type Page<TPlural extends string, T> = { [key in TPlural]: T[] } & {
  count: number
  offset: number
  limit: number
}

type Names<TPlural extends string, TSingular extends string> = {
  path: string
  plural: TPlural
  singular: TSingular
}

/**
 * The hooks of one resource that follows the conventions of CONTRACT 0: list, detail, create, update, remove, and steps
 * (`POST /x/:id/<step>`).
 */
export function resource<T, TPlural extends string, TSingular extends string>({
  path,
  plural,
  singular,
}: Names<TPlural, TSingular>) {
  type List = Page<TPlural, T>
  type One = { [key in TSingular]: T }

  const none: T[] = []
  const list = (query: Query) => request<List>(path, { query })

  return {
    list,

    useList(query: Query, options: { enabled?: boolean } = {}) {
      const { data, ...rest } = useQuery({
        queryKey: [PLAZA, path, query],
        queryFn: () => list(query),
        placeholderData: keepPreviousData,
        ...options,
      })
      return { ...rest, rows: data?.[plural] ?? none, count: data?.count ?? 0 }
    },

    useOne(id: string | undefined) {
      return useQuery({
        queryKey: [PLAZA, path, id],
        queryFn: () => request<One>(`${path}/${id}`),
        select: (answer) => answer[singular],
        enabled: Boolean(id),
      })
    },

    useCreate: () => useChange((body: object) => request<One>(path, { method: "POST", body })),

    useUpdate: (id: string) =>
      useChange((body: object) => request<One>(`${path}/${id}`, { method: "POST", body })),

    useRemove: (id: string) =>
      useChange<void, unknown>(() => request<unknown>(`${path}/${id}`, { method: "DELETE" }), id),

    useStep: (id: string) =>
      useChange(({ step, body = {} }: { step: string; body?: object }) =>
        request<One>(`${path}/${id}/${step}`, { method: "POST", body }),
      ),
  }
}
