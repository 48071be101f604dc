"use client"

import type { ComponentProps, ReactNode } from "react"
import { classNames } from "./class-names"
import { useTickedEarly } from "./use-ticked-early"

type RadioCardProps = Omit<ComponentProps<"input">, "type" | "className" | "onChange" | "ref"> & {
  children: ReactNode
  className?: string
  /** It has been chosen. */
  onChange?: () => void
}

/** A radio button as a card: the native control stays, so arrow keys, focus and forms work by themselves. */
export function RadioCard({ children, className, onChange, ...input }: RadioCardProps) {
  const radio = useTickedEarly(input.checked, () => onChange?.())
  return (
    <label
      className={classNames(
        "relative flex min-h-12 rounded-xl border border-edge bg-surface p-3.5 transition-colors hover:border-ink",
        "has-checked:border-accent has-checked:bg-accent-soft has-checked:ring-1 has-checked:ring-accent",
        "has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent",
        "has-disabled:border-line has-disabled:bg-transparent has-disabled:text-muted",
        className,
      )}
    >
      <input
        {...input}
        ref={radio}
        type="radio"
        onChange={onChange}
        className="absolute inset-0 size-full opacity-0 disabled:cursor-not-allowed"
      />
      {children}
    </label>
  )
}
