import { useTranslations } from "#languages"
import { Heading } from "@/ui/heading"
import { Icon } from "@/ui/icon"

const STEPS = [
  { icon: "search", title: "find", text: "findText" },
  { icon: "clock", title: "take", text: "takeText" },
  { icon: "check", title: "booked", text: "bookedText" },
] as const

export function HowItWorks() {
  const t = useTranslations("home")
  return (
    <ol className="grid gap-4 md:grid-cols-3">
      {STEPS.map(({ icon, title, text }) => (
        <li key={title} className="rounded-2xl bg-sunken p-6">
          <Icon name={icon} className="size-7 text-accent" />
          <Heading level={3} className="mt-4 mb-1">
            {t(title)}
          </Heading>
          <p className="text-muted">{t(text)}</p>
        </li>
      ))}
    </ol>
  )
}
