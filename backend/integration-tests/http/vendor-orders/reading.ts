import type { Suite } from "./suite"

export function reading(_: Suite): void {
  it.todo("x")
}
