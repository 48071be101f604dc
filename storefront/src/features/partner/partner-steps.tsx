import { Heading } from "@/ui/heading"
import type { IconName } from "@/ui/icon"
import { Icon } from "@/ui/icon"

const STEPS: { icon: IconName; title: string; text: string }[] = [
  {
    icon: "mail",
    title: "Register and confirm",
    text: "A few fields and a code by e-mail. Your workspace is open at once.",
  },
  {
    icon: "calendar",
    title: "Prepare at your own pace",
    text: "Your venue, its hours, your services and the people who perform them. A checklist shows what is left.",
  },
  {
    icon: "shield",
    title: "Submit, and we look at it",
    text: "A person looks at what you entered. You hear from us by e-mail, with the reason if something is to be corrected.",
  },
]

/** How a business comes aboard. */
export function PartnerSteps() {
  return (
    <ol className="grid gap-4">
      {STEPS.map(({ icon, title, text }) => (
        <li key={title} className="flex gap-4 rounded-2xl bg-sunken p-5">
          <Icon name={icon} className="mt-1 size-7 shrink-0 text-accent" />
          <div>
            <Heading level={3} className="mb-1">
              {title}
            </Heading>
            <p className="text-muted">{text}</p>
          </div>
        </li>
      ))}
    </ol>
  )
}
