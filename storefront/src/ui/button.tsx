import type { ComponentProps } from "react"
import { buttonStyle } from "./button-style"
import type { ButtonSize, ButtonVariant } from "./button-style"
import { Spinner } from "./spinner"

type ButtonProps = ComponentProps<"button"> & {
  variant?: ButtonVariant
  size?: ButtonSize
  /** Work is under way: the button shows it and takes no further clicks, but keeps the focus. */
  pending?: boolean
}

export function Button({
  variant = "primary",
  size = "medium",
  pending = false,
  className,
  children,
  onClick,
  type = "button",
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      aria-disabled={pending || undefined}
      onClick={pending ? (event) => event.preventDefault() : onClick}
      className={buttonStyle(variant, size, className)}
    >
      {pending && <Spinner />}
      {children}
    </button>
  )
}
