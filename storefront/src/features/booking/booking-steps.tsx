import { useTranslations } from "#languages"
import { classNames } from "@/ui/class-names"
import { Icon } from "@/ui/icon"

const STEPS = ["services", "staff", "time", "details"] as const
const WORDS = {
  services: "stepServices",
  staff: "stepStaff",
  time: "stepTime",
  details: "stepDetails",
} as const

export type BookingStep = (typeof STEPS)[number]

type BookingStepsProps = {
  /** What has to be done next; all before it is done, or chosen from the start. */
  current: BookingStep
  /** Steps that stand on this page; the others come after it, or are none of this visit's. */
  here: readonly BookingStep[]
}

/** The four steps of booking, and where the shopper is among them. */
export function BookingSteps({ current, here }: BookingStepsProps) {
  const t = useTranslations("booking")
  const at = STEPS.indexOf(current)
  return (
    <nav aria-label={t("steps")} className="mb-6">
      <ol className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {STEPS.map((step, index) => {
          const words = (
            <>
              <span
                className={classNames(
                  "grid size-6 shrink-0 place-items-center rounded-full border text-xs font-bold",
                  index < at && "border-success text-success",
                  index === at && "border-accent bg-accent text-on-accent",
                  index > at && "border-edge",
                )}
              >
                {index < at ? <Icon name="check" className="size-3.5" /> : index + 1}
              </span>
              {t(WORDS[step])}
              {index < at && <span className="sr-only">({t("stepDone")})</span>}
            </>
          )
          const style = classNames(
            "inline-flex min-h-8 items-center gap-2",
            index === at ? "font-semibold" : "text-muted",
          )
          return (
            <li key={step} aria-current={index === at ? "step" : undefined}>
              {here.includes(step) ? (
                <a href={`#${step}`} className={`${style} hover:underline`}>
                  {words}
                </a>
              ) : (
                <span className={style}>{words}</span>
              )}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
