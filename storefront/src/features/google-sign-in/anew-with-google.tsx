import { getTranslations } from "@/languages/on-server"
import { SubmitButton } from "@/ui/submit-button"
import { googleAction } from "./google-action"

/** Signing in with Google once more: the proof of who one is for somebody without a password. Leads back to `next`. */
export async function AnewWithGoogle({ next }: { next: string }) {
  const t = await getTranslations("googleSignIn")
  return (
    <form action={googleAction} className="grid justify-items-start gap-3">
      <input type="hidden" name="next" value={next} />
      <p>{t("anewText")}</p>
      <SubmitButton variant="secondary">{t("anew")}</SubmitButton>
    </form>
  )
}
