import { clx } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { Bar } from "../../../lib/team/bars"
import { LATEST_END, showInterval, timeOf } from "../../../lib/time/local-time"
import { placeOnTrack, ROW } from "./track-style"
import { useBarDrag, type Grip } from "./use-bar-drag"

type Props = {
  bar: Bar
  others: readonly Bar[]
  lane: number
  /** the minute at which the track ends */
  to: number
  /** `Monday, shift 1` */
  name: string
  isChosen: boolean
  minutesIn: (pixels: number) => number
  onChange: (bar: Bar) => void
  onChoose: () => void
  onSplit: () => void
  onRemove: () => void
}

const GRIPS: readonly Grip[] = ["whole", "start", "end"]

const STYLES: Record<Grip, string> = {
  whole: "inset-0 cursor-grab px-2 text-center",
  start: "inset-y-0 left-0 w-6 max-w-[33%] cursor-ew-resize border-l-4",
  end: "inset-y-0 right-0 w-6 max-w-[33%] cursor-ew-resize border-r-4",
}

/** One shift as a bar: three sliders, for the whole and for its edges; Delete removes it, B puts a break into it. */
export function ShiftBar({ bar, others, lane, to, name, isChosen, ...on }: Props) {
  const { t } = useTranslation()
  const { shown, isDragged, handlersOf } = useBarDrag({ bar, others, ...on })
  const times = showInterval(timeOf(shown.start), timeOf(shown.end))

  return (
    <div
      className={clx(
        "bg-ui-tag-blue-bg text-ui-tag-blue-text border-ui-tag-blue-border absolute overflow-hidden rounded-md border",
        { "shadow-elevation-card-hover z-10": isDragged, "ring-ui-fg-interactive ring-2": isChosen },
      )}
      style={{ ...placeOnTrack(shown, to), top: lane * ROW + 2, height: ROW - 4 }}
    >
      {GRIPS.map((grip) => {
        const { onKeyDown, ...handlers } = handlersOf(grip)
        return (
          <div
            key={grip}
            role="slider"
            tabIndex={0}
            aria-label={t(`plaza.team.bars.${grip}`, { name })}
            aria-valuemin={0}
            aria-valuemax={LATEST_END}
            aria-valuenow={grip === "end" ? shown.end : shown.start}
            aria-valuetext={grip === "whole" ? times : timeOf(shown[grip])}
            onFocus={on.onChoose}
            onClick={(event) => event.stopPropagation()}
            onKeyDown={(event) => {
              if (event.key === "Delete" || event.key === "Backspace") on.onRemove()
              else if (event.key === "b" || event.key === "B") on.onSplit()
              else onKeyDown(event)
            }}
            {...handlers}
            className={clx(
              "border-ui-tag-blue-icon focus-visible:shadow-borders-focus absolute touch-none select-none outline-none",
              STYLES[grip],
            )}
          >
            {grip === "whole" && (
              <span className="txt-compact-xsmall block truncate leading-[26px] tabular-nums">{times}</span>
            )}
          </div>
        )
      })}
    </div>
  )
}
