import type { FormState } from "./form-state"
import { Notice } from "./notice"

/** What the server says about the whole form, above its button. */
export function FormMessage({ state }: { state: FormState }) {
  return state.message ? (
    <Notice tone="danger" live>
      {state.message}
    </Notice>
  ) : null
}
