import { clx } from "@medusajs/ui"

import type { RotaCell } from "../../lib/team/rota-cell"
import { describeCell } from "./describe-cell"

/** `9` for a full hour, else `9:30`. */
const brief = (time: string) => time.replace(/^0/, "").replace(":00", "")

/** One person's date where there is little room: from and until below each other, absences by colour and a sign. */
export function RotaShortCell({ cell }: { cell: RotaCell }) {
  const { day, timeOff, requests, isAway } = cell
  const [first] = day.shifts
  const last = day.shifts.at(-1)
  return (
    <span
      title={describeCell(cell)}
      className={clx(
        "txt-compact-xsmall flex min-h-9 flex-col items-center justify-center rounded tabular-nums",
        {
          "bg-ui-tag-orange-bg text-ui-tag-orange-text": timeOff.length > 0,
          "bg-ui-tag-blue-bg text-ui-tag-blue-text": timeOff.length === 0 && first,
          "text-ui-fg-subtle": timeOff.length === 0 && !first,
        },
      )}
    >
      {isAway ? (
        <span aria-hidden>✕</span>
      ) : (
        <>
          <span>{first ? brief(first.starts) : "–"}</span>
          {last && <span>{brief(last.ends)}</span>}
        </>
      )}
      <span className="flex leading-none">
        {day.is_override && <span aria-hidden>•</span>}
        {requests.length > 0 && <span aria-hidden>?</span>}
      </span>
      <span className="sr-only">{describeCell(cell)}</span>
    </span>
  )
}
