import { classNames } from "./class-names"

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger"
export type ButtonSize = "medium" | "large" | "small"

const BASE =
  "inline-flex items-center justify-center gap-2 rounded-full font-semibold whitespace-nowrap transition-colors disabled:opacity-60 aria-disabled:opacity-60"

const VARIANTS: Record<ButtonVariant, string> = {
  primary: "bg-accent text-on-accent hover:bg-accent-strong",
  secondary: "border border-edge bg-surface text-ink hover:border-ink hover:bg-sunken",
  quiet: "text-accent underline-offset-4 hover:bg-accent-soft hover:underline",
  danger: "border border-danger bg-surface text-danger hover:bg-danger-soft",
}

const SIZES: Record<ButtonSize, string> = {
  small: "min-h-9 px-4 text-sm",
  medium: "min-h-11 px-5 text-[0.95rem]",
  large: "min-h-13 px-7 text-base",
}

/** The look that buttons and links that act like buttons share. */
export function buttonStyle(variant: ButtonVariant, size: ButtonSize, className?: string): string {
  return classNames(BASE, VARIANTS[variant], SIZES[size], className)
}
