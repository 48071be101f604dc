import { resource } from "../api/resource"

/** Odd behaviour, as `/admin/security-alerts` answers it. */
export type SecurityAlert = {
  id: string
  kind: string
  principal: { kind: string; id: string; name: string | null }
  vendor: { id: string; name: string | null } | null
  count: number
  window_seconds: number
  raised_at: string
  acknowledged_at: string | null
  acknowledged_by: { id: string; email: string | null } | null
  note: string | null
}

export const securityAlerts = resource<SecurityAlert, "security_alerts", "security_alert">({
  path: "/admin/security-alerts",
  plural: "security_alerts",
  singular: "security_alert",
})
