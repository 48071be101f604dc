import { useTranslations } from "#languages"
import { Card } from "@/ui/card"
import { Heading } from "@/ui/heading"

/** What stands in the place of password and address for who signs in with Google alone. */
export function NoPassword({ email }: { email: string }) {
  const t = useTranslations("signInDetails")
  return (
    <Card>
      <Heading level={2} size="small">
        {t("withGoogle")}
      </Heading>
      <p className="mt-1 text-muted">
        {t.rich("withGoogleText", {
          email,
          span: (words) => <span className="font-semibold break-all text-ink">{words}</span>,
        })}
      </p>
    </Card>
  )
}
