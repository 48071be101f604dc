import Link from "next/link"
import type { ComponentProps } from "react"
import { buttonStyle } from "./button-style"
import type { ButtonSize, ButtonVariant } from "./button-style"

type ButtonLinkProps = ComponentProps<typeof Link> & { variant?: ButtonVariant; size?: ButtonSize }

export function ButtonLink({ variant = "primary", size = "medium", className, ...rest }: ButtonLinkProps) {
  return <Link {...rest} className={buttonStyle(variant, size, className)} />
}
