import type { ReactNode } from "react"
import { classNames } from "./class-names"

const SIZES = {
  hero: "text-[2.6rem] leading-[1.05] tracking-[-0.02em] sm:text-6xl lg:text-7xl",
  page: "text-[2rem] leading-[1.12] tracking-[-0.015em] sm:text-[2.6rem]",
  section: "text-2xl leading-tight tracking-[-0.01em]",
  small: "text-lg leading-snug",
}

const DEFAULT_SIZES = { 1: "page", 2: "section", 3: "small" } as const

type HeadingProps = {
  /** The place in the page's outline, independent of the size. */
  level: 1 | 2 | 3
  size?: keyof typeof SIZES
  children: ReactNode
  id?: string
  className?: string
}

/** Headings in the display face. */
export function Heading({ level, size = DEFAULT_SIZES[level], children, id, className }: HeadingProps) {
  const Tag = `h${level}` as const
  return (
    <Tag id={id} className={classNames("font-display font-bold", SIZES[size], className)}>
      {children}
    </Tag>
  )
}
