import type { ComponentProps } from "react"
import { classNames } from "./class-names"

/** A raised sheet for things that belong together. */
export function Card({ className, ...rest }: ComponentProps<"div">) {
  return (
    <div
      {...rest}
      className={classNames("rounded-2xl border border-line bg-surface p-5 shadow-card sm:p-6", className)}
    />
  )
}
