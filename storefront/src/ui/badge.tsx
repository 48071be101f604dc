import type { ReactNode } from "react"
import { classNames } from "./class-names"

export type Tone = "neutral" | "success" | "warning" | "danger" | "accent"

const TONES: Record<Tone, string> = {
  neutral: "bg-sunken text-ink",
  success: "bg-success-soft text-success",
  warning: "bg-warning-soft text-warning",
  danger: "bg-danger-soft text-danger",
  accent: "bg-accent-soft text-accent-strong",
}

/** A short word about a thing's state. */
export function Badge({ tone = "neutral", children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span
      className={classNames(
        "inline-flex items-center gap-1 rounded-full px-2.5 py-0.5 text-xs font-semibold whitespace-nowrap",
        TONES[tone],
      )}
    >
      {children}
    </span>
  )
}
