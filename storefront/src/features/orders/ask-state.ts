import type { RefundPreview } from "@/lib/plaza/schemas/customer-order"
import type { FormState } from "@/ui/form-state"

export type PieceKind = "cancellation" | "return"

/** What the server says to a choice of pieces: first what goes back for them, then that it is done. */
export type AskState = FormState & {
  preview?: RefundPreview
  /** A name for the click that confirms, so that it counts once. */
  attempt?: string
}
