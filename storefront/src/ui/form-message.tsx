import type { FormState } from "@/ui/form-state"
import { Notice } from "@/ui/notice"

/** What the server says about the whole form, above its button. */
export function FormMessage({ state }: { state: FormState }) {
  return state.message ? (
    <Notice tone="danger" live>
      {state.message}
    </Notice>
  ) : null
}
