import type { Suite } from "./suite"

export function returning(_: Suite): void {
  it.todo("x")
}
