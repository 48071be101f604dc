import { useQuery } from "@tanstack/react-query"

import { PLAZA } from "../api/query-keys"
import { request } from "../api/request"

const PATH = "/admin/service-categories"

type Category = { id: string; name: string; parent: { id: string; name: string } | null }

/** The categories that services can be put in, named with the one above them, as options of a select. */
export function useServiceCategories() {
  const { data } = useQuery({
    queryKey: [PLAZA, PATH],
    queryFn: () => request<{ service_categories: Category[] }>(PATH, { query: { limit: 100 } }),
  })
  return (data?.service_categories ?? [])
    .map(({ id, name, parent }) => ({ value: id, label: parent ? `${parent.name} / ${name}` : name }))
    .sort((a, b) => a.label.localeCompare(b.label))
}
