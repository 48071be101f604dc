import { useTranslations } from "#languages"
import { Icon } from "@/ui/icon"
import { Notice } from "@/ui/notice"
import { RadioCard } from "@/ui/radio-card"
import { paymentWords } from "./payment-words"

/** How to pay. One provider is stated rather than asked about. */
export function PaymentChoice({ providerIds }: { providerIds: string[] }) {
  const t = useTranslations("checkout")
  if (providerIds.length === 0) {
    return <Notice tone="warning">{t("noPayment")}</Notice>
  }
  return (
    <fieldset className="grid gap-3">
      <legend className="sr-only">{t("payment")}</legend>
      {providerIds.map((id, index) => {
        const { title, text } = paymentWords(t, id)
        return (
          <RadioCard key={id} name="provider" value={id} defaultChecked={index === 0}>
            <span className="flex gap-3">
              <Icon name="card" className="mt-0.5 size-5 shrink-0" />
              <span>
                <span className="block font-semibold">{title}</span>
                <span className="text-[0.95rem] text-muted">{text}</span>
              </span>
            </span>
          </RadioCard>
        )
      })}
    </fieldset>
  )
}
