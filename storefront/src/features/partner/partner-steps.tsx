import { useTranslations } from "#languages"
import { Heading } from "@/ui/heading"
import { Icon } from "@/ui/icon"

const STEPS = [
  { icon: "mail", title: "registerAndConfirm", text: "registerAndConfirmText" },
  { icon: "calendar", title: "prepare", text: "prepareText" },
  { icon: "shield", title: "submit", text: "submitText" },
] as const

/** How a business comes aboard. */
export function PartnerSteps() {
  const t = useTranslations("partner")
  return (
    <ol className="grid gap-4">
      {STEPS.map(({ icon, title, text }) => (
        <li key={title} className="flex gap-4 rounded-2xl bg-sunken p-5">
          <Icon name={icon} className="mt-1 size-7 shrink-0 text-accent" />
          <div>
            <Heading level={3} className="mb-1">
              {t(title)}
            </Heading>
            <p className="text-muted">{t(text)}</p>
          </div>
        </li>
      ))}
    </ol>
  )
}
