import { getTranslations } from "@/languages/on-server"
import { offersGoogle } from "@/lib/plaza/google-sign-in"
import { SubmitButton } from "@/ui/submit-button"
import { googleAction } from "./google-action"

/** The way to sign in with Google; nothing where it is not configured. */
export async function GoogleButton({ next }: { next: string }) {
  if (!(await offersGoogle())) {
    return null
  }
  const t = await getTranslations("googleSignIn")
  return (
    <form action={googleAction} className="mb-6">
      <input type="hidden" name="next" value={next} />
      <SubmitButton variant="secondary" size="large" className="w-full">
        {t("withGoogle")}
      </SubmitButton>
      <p className="mt-6 text-center text-sm text-muted">{t("orWithPassword")}</p>
    </form>
  )
}
