import type { ReactNode } from "react"
import { classNames } from "./class-names"

type ContainerProps = { children: ReactNode; width?: "wide" | "reading" | "form"; className?: string }

const WIDTHS = { wide: "max-w-[84rem]", reading: "max-w-5xl", form: "max-w-md" }

/** Centres a page's content and keeps its distance from the edges. */
export function Container({ children, width = "wide", className }: ContainerProps) {
  return (
    <div className={classNames("mx-auto w-full px-4 sm:px-6 lg:px-10", WIDTHS[width], className)}>
      {children}
    </div>
  )
}
