import { useQuery } from "@tanstack/react-query"

import { PLAZA } from "../api/query-keys"
import { request } from "../api/request"
import { useChange } from "../api/use-change"

/** What besides vendors and venues the platform approves before it is sold. */
export type Approvals = { products: boolean; services: boolean }

const PATH = "/admin/settings/approvals"

export function useApprovals() {
  return useQuery({
    queryKey: [PLAZA, PATH],
    queryFn: () => request<{ approvals: Approvals }>(PATH),
    select: (answer) => answer.approvals,
  })
}

export const useChangeApprovals = () =>
  useChange((body: Partial<Approvals>) => request<unknown>(PATH, { method: "POST", body }))
