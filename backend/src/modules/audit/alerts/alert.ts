/** What an alert can be about. */
export const ALERT_KINDS = [
  "refused_sign_ins_from_address",
  "refused_sign_ins_to_account",
  "foreign_ids",
  "mass_reading",
  "mass_export",
] as const

export type AlertKind = (typeof ALERT_KINDS)[number]

/** Whose behaviour is odd. `value` is an id, or the address or e-mail of nobody we know, which is kept encrypted. */
export interface AlertPrincipal {
  kind: "address" | "account" | "user" | "api-key" | "customer"
  value: string
}

/** An alert to be raised. */
export interface NewAlert {
  kind: AlertKind
  principal: AlertPrincipal
  vendor_id: string | null
  count: number
  window_seconds: number
}
