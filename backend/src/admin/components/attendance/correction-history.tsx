import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { Correction, RecordTimes } from "../../lib/attendance/attendance"
import { formatInstant, formatInstantShort, formatTime } from "../../lib/time/format"

type Props = { history: Correction[]; timeZone: string }

/** Who corrected a record, when, from what to what, and why; the latest first. */
export function CorrectionHistory({ history, timeZone }: Props) {
  const { t } = useTranslation()
  const text = (key: string, values = {}) => t(`plaza.attendance.correct.${key}`, values)
  const times = (of: RecordTimes | null) => {
    if (!of) return text("nothing")
    const left = of.checked_out_at
      ? formatTime(of.checked_out_at, timeZone)
      : t("plaza.attendance.day.stillThere")
    const breaks = of.breaks.length > 0 ? `, ${t("plaza.attendance.day.breaks")}: ${of.breaks.length}` : ""
    return `${formatInstantShort(of.checked_in_at, timeZone)} – ${left}${breaks}`
  }
  return (
    <ol className="flex flex-col gap-y-3">
      {history.map(({ id, at, kind, by, from, to, reason }) => (
        <li key={id}>
          <Text size="small" weight="plus">
            {text(`kinds.${kind}`)}
            {" · "}
            {by.type === "platform" ? text("platform") : (by.name ?? by.id)}
          </Text>
          <Text size="small" className="text-ui-fg-subtle tabular-nums">
            {formatInstant(at, timeZone)}
          </Text>
          <Text size="small" className="text-ui-fg-subtle tabular-nums">
            {text("fromTo", { from: times(from), to: times(to) })}
          </Text>
          <Text size="small" className="whitespace-pre-line [overflow-wrap:anywhere]">
            {reason}
          </Text>
        </li>
      ))}
    </ol>
  )
}
