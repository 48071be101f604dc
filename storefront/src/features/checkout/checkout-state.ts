import type { FormState } from "@/ui/form-state"

export type CheckoutState = FormState & {
  /** Names the coming attempt; kept when it is not known whether the last one succeeded. */
  attempt: string
  /** What the backend says is due now, where the page had said something else. */
  correction?: { shown: number; due: number }
}
