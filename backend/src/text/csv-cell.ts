import { cleanPlainText } from "./plain-text"

/** What spreadsheets take for the beginning of a formula, full-width forms included. */
const FORMULA = /^[\s"']*[=+\-@＝＋－＠|%]/

const NUMERAL = /^-?\d+(\.\d+)?$/

/**
 * A value as one cell of a CSV file, before the writer quotes it: text that a spreadsheet would run as a formula gets an
 * apostrophe in front, which shows it as text; plain numerals stay numbers. Null and undefined are an empty cell, dates
 * are ISO 8601 in UTC, anything else that is no text is JSON.
 */
export function csvCell(value: unknown): string {
  if (value === null || value === undefined) return ""
  if (value instanceof Date) return value.toISOString()
  if (typeof value !== "string") return guarded(JSON.stringify(value) ?? "")
  return guarded(value)
}

function guarded(value: string): string {
  const isLeadByControl = /^[\t\r\n]/.test(value)
  const clean = cleanPlainText(value)
  if (NUMERAL.test(clean) && !isLeadByControl) return clean
  return isLeadByControl || FORMULA.test(clean) ? `'${clean}` : clean
}
