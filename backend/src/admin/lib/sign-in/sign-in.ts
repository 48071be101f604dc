import { useQuery } from "@tanstack/react-query"

import { PLAZA } from "../api/query-keys"
import { request } from "../api/request"

/** How the user signs in. */
export type SignIn = {
  two_step: { required: boolean; factor_id: string | null; pending_factor_id: string | null }
  /** nothing else is open until two-step verification is set up */
  must_enrol: boolean
  recently_confirmed: boolean
  idle_minutes: number
}

export function useSignIn() {
  return useQuery({
    queryKey: [PLAZA, "/admin/users/me/sign-in"],
    queryFn: () => request<{ sign_in: SignIn }>("/admin/users/me/sign-in"),
    select: (answer) => answer.sign_in,
  })
}

/** The address the user signs in with. */
export function useOwnEmail() {
  return useQuery({
    queryKey: [PLAZA, "/admin/users/me"],
    queryFn: () => request<{ user: { email: string } }>("/admin/users/me"),
    select: (answer) => answer.user.email,
  })
}

/** What the user proves themselves with again. */
export type Proof = { password: string } | { method: "totp"; code: string }

/** Good for ten minutes of changes around signing in. */
export const confirmSignIn = (proof: Proof) =>
  request<{ confirmed_until: string }>("/admin/users/me/confirm", { method: "POST", body: proof })
