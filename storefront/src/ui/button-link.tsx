import { Link } from "./link"
import type { LinkProps } from "./link"
import { buttonStyle } from "./button-style"
import type { ButtonSize, ButtonVariant } from "./button-style"

type ButtonLinkProps = LinkProps & { variant?: ButtonVariant; size?: ButtonSize }

export function ButtonLink({ variant = "primary", size = "medium", className, ...rest }: ButtonLinkProps) {
  return <Link {...rest} className={buttonStyle(variant, size, className)} />
}
