import { useQuery } from "@tanstack/react-query"

import { PLAZA } from "../api/query-keys"
import { request } from "../api/request"
import { useChange } from "../api/use-change"

const PATH = "/admin/users/me/sessions"

/** Somewhere the user is signed in. */
export type Session = {
  id: string
  actor_type: string
  device: string | null
  address: string
  created_at: string
  last_seen_at: string
  two_step: boolean
  current: boolean
}

export function useSessions() {
  return useQuery({
    queryKey: [PLAZA, PATH],
    queryFn: () => request<{ sessions: Session[] }>(PATH),
    select: (answer) => answer.sessions,
  })
}

export const useEndSession = () =>
  useChange((id: string) => request<unknown>(`${PATH}/${id}`, { method: "DELETE" }))

export const useSignOutElsewhere = () =>
  useChange<void, unknown>(() =>
    request<unknown>(`${PATH}/revoke-all`, { method: "POST", body: { keep_current: true } }),
  )

/** Ends this session with all others; the caller leaves for the login page. */
export const signOutEverywhere = () => request<unknown>(`${PATH}/revoke-all`, { method: "POST", body: {} })
