import { useTranslations } from "#languages"
import { Heading } from "@/ui/heading"

const TERMS = ["termCommission", "termPromises", "termTruth", "termClients", "termLeaving"] as const

/** What a business agrees to when it registers. */
export function PartnerTerms() {
  const t = useTranslations("partner")
  return (
    <section id="terms" aria-labelledby="terms-heading" className="mt-14 max-w-3xl scroll-mt-6">
      <Heading level={2} id="terms-heading">
        {t("termsForPartners")}
      </Heading>
      <ol className="mt-4 grid list-decimal gap-2 ps-5 text-muted">
        {TERMS.map((term) => (
          <li key={term}>{t(term)}</li>
        ))}
      </ol>
    </section>
  )
}
