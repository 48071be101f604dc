import type { ReactNode } from "react"
import { classNames } from "./class-names"
import type { IconName } from "./icon"
import { Icon } from "./icon"

export type NoticeTone = "info" | "success" | "warning" | "danger"

const TONES: Record<NoticeTone, { style: string; icon: IconName }> = {
  info: { style: "bg-sunken text-ink", icon: "info" },
  success: { style: "bg-success-soft text-success", icon: "check" },
  warning: { style: "bg-warning-soft text-warning", icon: "warning" },
  danger: { style: "bg-danger-soft text-danger", icon: "warning" },
}

type NoticeProps = {
  tone?: NoticeTone
  title?: string
  children?: ReactNode
  /** Read out when it appears: politely, or at once when something went wrong. */
  live?: boolean
  className?: string
}

/** A message about what has happened, and what can be done. */
export function Notice({ tone = "info", title, children, live = false, className }: NoticeProps) {
  const role = live ? (tone === "danger" ? "alert" : "status") : undefined
  return (
    <div
      role={role}
      className={classNames("flex gap-3 rounded-xl p-4 text-[0.95rem]", TONES[tone].style, className)}
    >
      <Icon name={TONES[tone].icon} className="mt-0.5 size-5 shrink-0" />
      <div className="min-w-0 flex-1">
        {title && <p className="font-semibold">{title}</p>}
        {children && <div className="text-ink">{children}</div>}
      </div>
    </div>
  )
}
