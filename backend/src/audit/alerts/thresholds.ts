import type { AlertKind } from "../../modules/audit/alerts/alert"

/** How much of something within how long is odd. */
export interface Threshold {
  kind: AlertKind
  /** What is counted, as docs/operators/audit.md tells it. */
  counts: string
  count: number
  seconds: number
}

const MINUTE = 60

/** Every alert with its threshold; docs/operators/audit.md has the same table. */
export const THRESHOLDS: Readonly<Record<AlertKind, Threshold>> = {
  refused_sign_ins_from_address: {
    kind: "refused_sign_ins_from_address",
    counts: "sign-ins and second factors refused to one address",
    count: 30,
    seconds: 15 * MINUTE,
  },
  refused_sign_ins_to_account: {
    kind: "refused_sign_ins_to_account",
    counts: "sign-ins refused for one e-mail address",
    count: 8,
    seconds: 15 * MINUTE,
  },
  foreign_ids: {
    kind: "foreign_ids",
    counts: "requests of one principal for rows that are not theirs, or for routes closed to their role",
    count: 40,
    seconds: 10 * MINUTE,
  },
  mass_reading: {
    kind: "mass_reading",
    counts: "rows that one principal was sent in lists",
    count: 20_000,
    seconds: 10 * MINUTE,
  },
  mass_export: {
    kind: "mass_export",
    counts: "files of data that one principal took",
    count: 10,
    seconds: 60 * MINUTE,
  },
}
