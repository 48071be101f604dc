import type { Suite } from "./suite"

export function cancelling(_: Suite): void {
  it.todo("x")
}
