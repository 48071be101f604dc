import { useRef, useState, type MouseEvent, type PointerEvent } from "react"

import { drawBar, lanesOf, putBar, snap, type Bar } from "../../../lib/team/bars"
import { ShiftBar } from "./shift-bar"
import { hourLines, placeOnTrack, ROW } from "./track-style"

/** A bar with its place in the list that it is of; `avoids` are those that it must not run into. */
export type DrawnBar = Bar & { index: number; avoids: readonly Bar[] }

type Props = {
  label: string
  bars: readonly DrawnBar[]
  to: number
  chosen: number | null
  nameOf: (index: number) => string
  onAdd: (bar: Bar) => void
  onChange: (index: number, bar: Bar) => void
  onChoose: (index: number) => void
  onSplit: (index: number) => void
  onRemove: (index: number) => void
}

/** The shifts of one day as bars. Drawing on free time adds one, so does a click or a tap. */
export function DayBars({ label, bars, to, chosen, nameOf, onAdd, ...on }: Props) {
  const track = useRef<HTMLDivElement>(null)
  const [drawn, setDrawn] = useState<{ from: number; to: number } | null>(null)
  const width = () => track.current?.getBoundingClientRect().width || 1
  const minutesIn = (pixels: number) => (pixels / width()) * to
  const minuteAt = (x: number) => snap(minutesIn(x - (track.current?.getBoundingClientRect().left ?? 0)))
  const lanes = lanesOf(bars)
  const preview = drawn && drawBar(drawn.from, drawn.to, bars)

  const start = (event: PointerEvent<HTMLDivElement>) => {
    // A finger scrolls the page; its tap is a click.
    if (event.pointerType !== "mouse" || event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    setDrawn({ from: minuteAt(event.clientX), to: minuteAt(event.clientX) })
  }

  const put = (event: MouseEvent) => {
    const bar = preview ?? putBar(minuteAt(event.clientX), bars)
    setDrawn(null)
    if (bar) onAdd(bar)
  }

  return (
    <div
      ref={track}
      role="group"
      aria-label={label}
      className="bg-ui-bg-field relative cursor-crosshair rounded-md"
      style={{ height: ROW * Math.max(1, ...lanes.map((lane) => lane + 1)), ...hourLines(to) }}
      onPointerDown={start}
      onPointerMove={({ clientX }) => drawn && setDrawn({ ...drawn, to: minuteAt(clientX) })}
      onPointerCancel={() => setDrawn(null)}
      onClick={put}
    >
      {preview && (
        <div
          className="bg-ui-tag-blue-bg absolute inset-y-0.5 rounded-md opacity-60"
          style={placeOnTrack(preview, to)}
        />
      )}
      {bars.map(({ index, avoids, ...bar }, at) => (
        <ShiftBar
          key={index}
          {...{ bar, to, minutesIn }}
          others={avoids}
          lane={lanes[at] ?? 0}
          name={nameOf(index)}
          isChosen={chosen === index}
          onChange={(changed) => on.onChange(index, changed)}
          onChoose={() => on.onChoose(index)}
          onSplit={() => on.onSplit(index)}
          onRemove={() => on.onRemove(index)}
        />
      ))}
    </div>
  )
}
