import { request } from "../api/request"

/** A secret to be put into an authenticator app, told this once. */
export type Enrolment = { factor_id: string; secret: string; otpauth_url: string }

type Started = { mfa_factor: { id: string }; secret: string; otpauth_url: string }

/** Begins enrolment, anew when one was left half-way. */
export async function startEnrolment(email: string, pendingFactorId: string | null): Promise<Enrolment> {
  if (pendingFactorId) await turnOff(pendingFactorId)
  const body = { provider: "totp", label: email, issuer: "Plaza" }
  const { mfa_factor, ...told } = await request<Started>("/auth/mfa/factors", { method: "POST", body })
  return { factor_id: mfa_factor.id, ...told }
}

/** Turns two-step verification on, with the first code of the app. */
export const verifyEnrolment = (factorId: string, code: string) =>
  request<unknown>(`/auth/mfa/factors/${factorId}/verify`, { method: "POST", body: { code } })

export const turnOff = (factorId: string) =>
  request<unknown>(`/auth/mfa/factors/${factorId}`, { method: "DELETE", body: {} })

/** Makes new recovery codes; those before are no longer taken. */
export async function makeRecoveryCodes(): Promise<string[]> {
  const path = "/auth/mfa/recovery-codes"
  const { recovery_codes } = await request<{ recovery_codes: string[] }>(path, { method: "POST", body: {} })
  return recovery_codes
}
