import { useTranslations } from "#languages"
import { LANGUAGES } from "@/languages/locale"

/** An average of stars in words and a star; nothing while there are no ratings. */
export function Rating({ average, count }: { average: number | null; count: number | null }) {
  const t = useTranslations("ui")
  if (!average || !count) {
    return null
  }
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 }
  const stars = new Intl.NumberFormat(LANGUAGES[t.locale].tag, digits).format(average)
  return (
    <span className="inline-flex items-center gap-1 text-sm font-semibold">
      <span aria-hidden className="text-accent">
        ★
      </span>
      <span aria-hidden>{stars}</span>
      <span aria-hidden className="font-normal text-muted">
        ({count})
      </span>
      <span className="sr-only">{t("rated", { average: stars, count })}</span>
    </span>
  )
}
