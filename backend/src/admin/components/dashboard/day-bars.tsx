import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts"

/** One day with what it shows, and the day it is compared with. */
export type DayBar = { name: string; current: number; previous: number }

type Props = { bars: DayBar[]; names: { current: string; previous: string }; show: (value: number) => string }

// Tokens of the dashboard, so that the chart follows light and dark without being drawn anew.
const TEXT = { fill: "var(--fg-subtle)", fontSize: 12 }

/** Two bars a day. It is for the eyes alone: the table beside it says the same to everyone. */
export default function DayBars({ bars, names, show }: Props) {
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart data={bars} margin={{ top: 8, right: 8, bottom: 0, left: 0 }} accessibilityLayer={false}>
        <CartesianGrid stroke="var(--border-base)" vertical={false} />
        <XAxis
          dataKey="name"
          tick={TEXT}
          tickLine={false}
          axisLine={{ stroke: "var(--border-strong)" }}
          minTickGap={16}
        />
        <YAxis tick={TEXT} tickLine={false} axisLine={false} width={56} allowDecimals={false} />
        <Tooltip
          formatter={(value) => show(Number(value))}
          cursor={{ fill: "var(--bg-base-hover)" }}
          contentStyle={{
            background: "var(--bg-component)",
            border: "1px solid var(--border-base)",
            borderRadius: 8,
            color: "var(--fg-base)",
          }}
          itemStyle={{ color: "var(--fg-base)" }}
        />
        <Bar dataKey="previous" name={names.previous} fill="var(--fg-muted)" isAnimationActive={false} />
        <Bar dataKey="current" name={names.current} fill="var(--bg-interactive)" isAnimationActive={false} />
      </BarChart>
    </ResponsiveContainer>
  )
}
