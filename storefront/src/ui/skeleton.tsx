import { classNames } from "./class-names"

/** A quiet block of the final size, where content is on its way. */
export function Skeleton({ className }: { className: string }) {
  return <div aria-hidden className={classNames("animate-pulse rounded-xl bg-sunken", className)} />
}
