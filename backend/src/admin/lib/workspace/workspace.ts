import { useQuery } from "@tanstack/react-query"

import { PLAZA } from "../api/query-keys"
import { request } from "../api/request"

/** Whose workspace the signed-in user works in. */
export type Workspace = {
  kind: "platform" | "vendor"
  role: "admin" | "support" | "moderator" | "finance" | "owner" | "manager" | "staff"
  vendor?: { id: string; name: string; status: string } | null
  venues: { id: string; name: string }[]
  staff_member_id?: string | null
}

export function useWorkspace() {
  return useQuery({
    queryKey: [PLAZA, "/admin/workspace"],
    queryFn: () => request<{ workspace: Workspace }>("/admin/workspace"),
    select: (answer) => answer.workspace,
  })
}
