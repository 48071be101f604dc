import { ApiError } from "../api/error"

/** Which of the shifts that were sent a refusal names, and what is wrong with it. */
export type RefusedShift = { list: string; index: number; message: string }

const FAULT = /^(weekly|overrides|shifts)\.(\d+)(?:\.\w+)?: (.+)$/s

/** `weekly.2: overlaps weekly.0`; null for a refusal of something else. */
export function refusedShift(error: unknown): RefusedShift | null {
  if (!(error instanceof ApiError) || error.status !== 400) return null
  const [, list, index, message] = FAULT.exec(error.message) ?? []
  return list && index && message ? { list, index: Number(index), message } : null
}

/** Whether the message is of the form `overlaps weekly.0`, which names a place that no user knows. */
export const isOverlap = ({ message }: RefusedShift) => /^overlaps \w+\.\d+$/.test(message)

/** The day, and the place in it, of the n-th interval of a list of days. */
export function placeOf(
  days: readonly { intervals: readonly unknown[] }[],
  index: number,
): [number, number] | null {
  let left = index
  for (const [day, { intervals }] of days.entries()) {
    if (left < intervals.length) return [day, left]
    left -= intervals.length
  }
  return null
}
