import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { DayState } from "../../lib/attendance/attendance"

const COLORS: Record<DayState, "grey" | "orange" | "blue" | "green" | "red" | "purple"> = {
  missing_check_out: "orange",
  in: "green",
  on_break: "purple",
  late: "orange",
  absent: "red",
  expected: "blue",
  done: "grey",
  time_off: "grey",
  off: "grey",
}

export function StateBadge({ state }: { state: DayState }) {
  const { t } = useTranslation()
  return (
    <StatusBadge color={COLORS[state]} className="text-nowrap">
      {t(`plaza.attendance.states.${state}`)}
    </StatusBadge>
  )
}
