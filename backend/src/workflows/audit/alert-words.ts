import type { AlertKind } from "../../modules/audit/alerts/alert"

/** What happened, for the bell and the subject of a mail. */
export const ALERT_TITLES: Readonly<Record<AlertKind, string>> = {
  refused_sign_ins_from_address: "Many refused sign-ins from one address",
  refused_sign_ins_to_account: "Many refused sign-ins to one account",
  foreign_ids: "Many requests for what is not theirs",
  mass_reading: "Very many rows read",
  mass_export: "Many files of data taken",
}

/** How much it was: `40 within 10 minutes`. */
export const alertMeasure = ({ count, window_seconds }: { count: number; window_seconds: number }): string =>
  `${count} within ${Math.round(window_seconds / 60)} minutes`
