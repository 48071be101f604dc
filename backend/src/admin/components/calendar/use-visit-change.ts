import { toast, usePrompt } from "@medusajs/ui"
import { useQueryClient } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"

import { ApiError, hasCode, messageOf } from "../../lib/api/error"
import { PLAZA } from "../../lib/api/query-keys"
import type { Waived } from "../../lib/calendar/change-visit"
import { formatTime } from "../../lib/time/format"

type Conflict = { kind: string; starts_at: string; ends_at: string }

/**
 * Changes a visit in the calendar. What the rules forbid is asked about in plain words, and so is, by itself, an overlap;
 * any other refusal is told. Whatever came of it, the calendar is fetched anew and shows the truth.
 * @returns whether it was done
 */
export function useVisitChange(timeZone: string) {
  const { t } = useTranslation()
  const prompt = usePrompt()
  const client = useQueryClient()
  const text = (key: string) => t(`plaza.calendar.confirm.${key}`)

  const ask = (about: "rules" | "overlap", what = "") =>
    prompt({
      title: text(`${about}.title`),
      description: t(`plaza.calendar.confirm.${about}.description`, { what }),
      confirmText: text(`${about}.action`),
      cancelText: t("actions.cancel"),
      variant: about === "overlap" ? "danger" : "confirmation",
    })

  const wordsFor = (error: unknown) => {
    const conflicts = conflictsOf(error)
    if (conflicts.length === 0) return text("overlap.unknown")
    return conflicts
      .map(({ kind, starts_at, ends_at }) => {
        const [from, until] = [formatTime(starts_at, timeZone), formatTime(ends_at, timeZone)]
        return `${text(`kinds.${kind}`)} ${from}–${until}`
      })
      .join(", ")
  }

  return async (send: (waived: Waived) => Promise<unknown>, done: string): Promise<boolean> => {
    let waived: Waived = {}
    try {
      for (;;) {
        try {
          await send(waived)
          toast.success(done)
          return true
        } catch (error) {
          const next = await waive(error, waived)
          if (!next) return false
          waived = next
        }
      }
    } finally {
      await client.invalidateQueries({ queryKey: [PLAZA] })
    }
  }

  /** What to waive next, once that was agreed to; null when it stays refused. */
  async function waive(error: unknown, waived: Waived): Promise<Waived | null> {
    if (isAgainstRules(error) && !waived.override_rules) {
      return (await ask("rules")) ? { override_rules: true } : null
    }
    if (hasCode(error, "slot_unavailable") && !waived.accept_overlap) {
      const agreed = await ask("overlap", wordsFor(error))
      return agreed ? { override_rules: true, accept_overlap: true } : null
    }
    if (hasCode(error, "booking_changed")) toast.error(t("plaza.calendar.changed"))
    else if (isUnskilled(error)) toast.error(t("plaza.calendar.gone"))
    else toast.error(messageOf(error))
    return null
  }
}

const conflictsOf = (error: unknown): Conflict[] =>
  (error instanceof ApiError ? (error.body.conflicts as Conflict[] | undefined) : undefined) ?? []

/** Also when nothing but the time around visits is in the way. */
const isAgainstRules = (error: unknown) =>
  hasCode(error, "slot_not_offered") ||
  (hasCode(error, "slot_unavailable") && conflictsOf(error).length === 0) ||
  (error instanceof ApiError && error.status === 400 && messageOf(error).startsWith("starts_at: must not be"))

const isUnskilled = (error: unknown) =>
  error instanceof ApiError && error.status === 404 && messageOf(error).startsWith("staff_id:")
