import type { ReactNode } from "react"
import { useTranslations } from "#languages"
import { classNames } from "./class-names"

export const CONTROL_STYLE =
  "w-full min-h-12 rounded-xl border border-edge bg-surface px-3.5 py-2.5 text-base text-ink placeholder:text-muted aria-invalid:border-danger aria-invalid:border-2"

type FieldFrameProps = {
  id: string
  label: string
  hint?: string
  error?: string
  optional?: boolean
  className?: string
  children: ReactNode
}

/** The ids that a control inside the frame has to point to with `aria-describedby`. */
export function describedBy(id: string, hint?: string, error?: string): string | undefined {
  return classNames(hint && `${id}-hint`, error && `${id}-error`) || undefined
}

/** Label, hint and error around one form control. */
export function FieldFrame({ id, label, hint, error, optional, className, children }: FieldFrameProps) {
  const t = useTranslations("ui")
  return (
    <div className={classNames("min-w-0", className)}>
      <label htmlFor={id} className="mb-1.5 block text-sm font-semibold">
        {label}
        {optional && <span className="font-normal text-muted"> {t("optional")}</span>}
      </label>
      {children}
      {hint && (
        <p id={`${id}-hint`} className="mt-1.5 text-sm text-muted">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="mt-1.5 text-sm font-medium text-danger">
          {error}
        </p>
      )}
    </div>
  )
}
